"""The lab, its people and their accounts."""

from typing import Any, ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.sessions.base_session import AbstractBaseSession
from django.db import models
from django.db.models.functions import Lower
from django.utils.module_loading import import_string

from passerelle.core import clock
from passerelle.core.choices import Language
from passerelle.core.models import BaseModel, VersionedModel
from passerelle.people.choices import LabRole, TokenScope


class UserManager(BaseUserManager["User"]):
    """Accounts are found by e-mail, whatever its case."""

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=email.strip().lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        fields = {"lab_role": LabRole.DIRECTOR, "name": email, **fields, "is_staff": True, "is_superuser": True}
        return self.create_user(email, password, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email=(username or "").lower())


class User(VersionedModel, AbstractBaseUser, PermissionsMixin):
    """An account: of the lab when `lab_role` is set, else of a client, whose memberships say what they see."""

    email = models.EmailField(unique=True)
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=120, blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    time_zone = models.CharField(max_length=50, default="America/Toronto")
    lab_role = models.CharField(max_length=20, choices=LabRole, null=True, blank=True)
    is_active = models.BooleanField(default=True)
    is_staff = models.BooleanField(default=False)
    is_illustrative = models.BooleanField(default=False)
    welcomed_at = models.DateTimeField(null=True, blank=True)
    skills: "models.ManyToManyField[Skill, PersonSkill]" = models.ManyToManyField(
        "Skill", through="PersonSkill", related_name="people"
    )

    # set for a request in which a lab person looks with this account's eyes (engagements.services.viewing)
    only_engagement_id: str | None = None
    viewed_by_id: str | None = None

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects = UserManager()

    class Meta:
        ordering = ["name", "id"]
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_ignoring_case"),
            models.CheckConstraint(
                condition=models.Q(lab_role__isnull=True) | models.Q(lab_role__in=LabRole.values),
                name="user_lab_role_known",
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def is_lab(self) -> bool:
        return self.is_active and self.lab_role is not None

    @property
    def is_director(self) -> bool:
        return self.is_active and self.lab_role == LabRole.DIRECTOR


class Skill(BaseModel):
    key = models.SlugField(max_length=60, unique=True)
    name_en = models.CharField(max_length=120)
    name_fr = models.CharField(max_length=120)

    class Meta:
        ordering = ["name_en"]


class PersonSkill(models.Model):
    person = models.ForeignKey(User, on_delete=models.CASCADE)
    skill = models.ForeignKey(Skill, on_delete=models.CASCADE)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["person", "skill"], name="person_skill_once")]


class Lab(VersionedModel):
    """The lab that this deployment serves: exactly one row.

    `heading` is what stands at the head of reports and public pages and below mails; without one it is the name.
    `language` and `time_zone` are what new people begin with; the time zone also says whose day it is for jobs that
    are run by the clock.
    """

    only = models.BooleanField(default=True, unique=True, editable=False)
    name = models.CharField(max_length=120)
    team = models.CharField(max_length=200, blank=True)
    city = models.CharField(max_length=120, blank=True)
    country = models.CharField(max_length=2, default="CA")
    region = models.CharField(max_length=10, default="QC", blank=True)
    time_zone = models.CharField(max_length=50, default="America/Toronto")
    heading = models.CharField(max_length=160, blank=True)
    address = models.TextField(blank=True)
    email = models.EmailField(blank=True)
    language = models.CharField(max_length=2, choices=Language, default=Language.FRENCH)
    services = models.JSONField(default=list)
    is_illustrative = models.BooleanField(default=False)


class Position(BaseModel):
    """A position that the lab has, and how many people hold it."""

    group = models.CharField(max_length=60)
    title = models.CharField(max_length=120)
    count = models.PositiveIntegerField(default=1)

    class Meta:
        ordering = ["group", "title"]
        constraints = [models.UniqueConstraint(fields=["group", "title"], name="position_once")]


class ApiToken(BaseModel):
    """A bearer token of a person for their programs. Only its SHA-256 is kept."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="tokens")
    name = models.CharField(max_length=120)
    token_sha256 = models.CharField(max_length=64, unique=True)
    scope = models.CharField(max_length=10, choices=TokenScope, default=TokenScope.READ)
    expires_at = models.DateTimeField()
    last_used_at = models.DateTimeField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]

    @property
    def is_usable(self) -> bool:
        return self.revoked_at is None and self.expires_at > clock.now()


class Session(AbstractBaseSession):
    """A browser's session. It knows its account, so that all of a person's sessions can be found and ended."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, null=True, blank=True, related_name="sessions")

    class Meta(AbstractBaseSession.Meta):
        abstract = False

    @classmethod
    def get_session_store_class(cls) -> Any:
        return import_string("passerelle.people.sessions.SessionStore")
