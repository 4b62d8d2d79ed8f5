"""One small permanent cast: every permission test is a story about these people."""

from dataclasses import dataclass, fields

from passerelle.engagements.choices import ClientRole, EngagementKind, EngagementStatus, TeamRole
from passerelle.engagements.models import ClientMembership, Engagement, TeamMember
from passerelle.partners.models import Organization
from passerelle.people.models import Lab, User


@dataclass(frozen=True, slots=True)
class Cast:
    """Two clients, A and B, each with one engagement; B's is confidential.

    `lead` and `intern` are on A's team, `scientist` is not; nobody but `director` and `partnerships` sees B's.
    """

    director: User
    partnerships: User
    lead: User
    scientist: User
    intern: User
    sponsor_a: User
    engineer_a: User
    observer_a: User
    sponsor_b: User
    stranger: User
    engagement_a: Engagement
    engagement_b: Engagement

    def people(self) -> dict[str, User]:
        """Everybody by name."""
        return {field.name: getattr(self, field.name) for field in fields(self) if field.type is User}

    def but(self, *allowed: str) -> list[tuple[str, User]]:
        """Everybody except those named: who must be denied."""
        unknown = set(allowed) - set(self.people())
        assert not unknown, unknown
        return [(name, user) for name, user in self.people().items() if name not in allowed]


LAB = ("director", "partnerships", "lead", "scientist", "intern")
CLIENT_A = ("sponsor_a", "engineer_a", "observer_a")


def _user(name: str, lab_role: str | None, language: str = "en") -> User:
    domain = "lab.test" if lab_role else "client.test"
    local = name.lower().replace(" ", ".").replace("é", "e")
    return User.objects.create(email=f"{local}@{domain}", name=name, lab_role=lab_role, language=language)


def make_cast() -> Cast:
    """Create the cast in the test's database."""
    Lab.objects.create(name="Test lab", team="Applied team")
    director = _user("Dora Director", "director")
    partnerships = _user("Paul Partnerships", "partnerships", "fr")
    lead = _user("Léa Lead", "scientist", "fr")
    scientist = _user("Sam Scientist", "scientist")
    intern = _user("Ines Intern", "intern")
    sponsor_a = _user("Alice Sponsor", None)
    engineer_a = _user("Evan Engineer", None, "fr")
    observer_a = _user("Olga Observer", None)
    sponsor_b = _user("Bruno Sponsor", None)
    stranger = _user("Stan Stranger", None)
    org_a = Organization.objects.create(key="alpha", name="Alpha inc.", kind="sme", sector="construction")
    org_b = Organization.objects.create(key="beta", name="Beta inc.", kind="large", sector="energy")
    engagement_a = Engagement.objects.create(
        reference="ARC-2026-001",
        kind=EngagementKind.APPLIED,
        organization=org_a,
        title="Curing forecast",
        lead=lead,
        status=EngagementStatus.ACTIVE,
        starts_on="2026-01-12",
        ends_on="2027-01-11",
        created_by=director,
    )
    engagement_b = Engagement.objects.create(
        reference="ARC-2026-002",
        kind=EngagementKind.APPLIED,
        organization=org_b,
        title="Turbine vibration",
        lead=director,
        status=EngagementStatus.ACTIVE,
        confidential=True,
        created_by=director,
    )
    for engagement, person, role in (
        (engagement_a, lead, TeamRole.LEAD),
        (engagement_a, intern, TeamRole.INTERN),
        (engagement_b, director, TeamRole.LEAD),
    ):
        TeamMember.objects.create(engagement=engagement, person=person, role=role, since="2026-01-01")
    for engagement, user, client_role in (
        (engagement_a, sponsor_a, ClientRole.SPONSOR),
        (engagement_a, engineer_a, ClientRole.TECHNICAL_LEAD),
        (engagement_a, observer_a, ClientRole.OBSERVER),
        (engagement_b, sponsor_b, ClientRole.SPONSOR),
    ):
        ClientMembership.objects.create(engagement=engagement, user=user, role=client_role, invited_by=director)
    return Cast(
        director, partnerships, lead, scientist, intern,
        sponsor_a, engineer_a, observer_a, sponsor_b, stranger, engagement_a, engagement_b,
    )  # fmt: skip
