"""Kinds and states of deliverables, as data."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class DeliverableKind(models.TextChoices):
    AGREEMENT = "agreement", _("Agreement")
    PLAN = "plan", _("Plan")
    DATASET = "dataset", _("Dataset")
    REPORT = "report", _("Report")
    CODE = "code", _("Code")
    MODEL = "model", _("Model")
    DOCUMENTATION = "documentation", _("Documentation")
    TRAINING = "training", _("Training")
    DEMO = "demo", _("Demonstration")
    PUBLICATION = "publication", _("Publication")
    ASSESSMENT = "assessment", _("Assessment")
    RECORD = "record", _("Record")


class DeliverableStatus(models.TextChoices):
    PLANNED = "planned", _("Planned")
    SUBMITTED = "submitted", _("Submitted")
    CHANGES_REQUESTED = "changes_requested", _("Changes requested")
    ACCEPTED = "accepted", _("Accepted")


_S = DeliverableStatus
TRANSITIONS: dict[str, frozenset[str]] = {
    _S.PLANNED: frozenset({_S.SUBMITTED}),
    _S.SUBMITTED: frozenset({_S.SUBMITTED, _S.ACCEPTED, _S.CHANGES_REQUESTED}),
    _S.CHANGES_REQUESTED: frozenset({_S.SUBMITTED}),
    _S.ACCEPTED: frozenset({_S.SUBMITTED}),
}


class LinkKind(models.TextChoices):
    """What a version points to when it is not a file."""

    NONE = "none", _("File")
    COMMIT = "commit", _("Git commit")
    TAG = "tag", _("Git tag")
    RUN = "run", _("Experiment run")
    MODEL = "model", _("Registered model version")
    DOI = "doi", _("DOI")
    URL = "url", _("Web address")


class RunState(models.TextChoices):
    """How far the reading of a run from the experiment tracking is."""

    PENDING = "pending", _("Being fetched")
    FETCHED = "fetched", _("Fetched")
    FAILED = "failed", _("Not fetched")


class RunProblem(models.TextChoices):
    """Why a run could not be read."""

    MISSING = "missing", _("The tracking server knows no such run or model version.")
    NO_RUN = "no_run", _("This model version was registered without a run.")
    REFUSED = "refused", _("The tracking server does not let the lab read this.")
    UNREACHABLE = "unreachable", _("The tracking server does not answer. Try again later.")
    NOT_UNDERSTOOD = "not_understood", _("The answer of the tracking server cannot be understood.")


LATE = frozenset({_S.PLANNED, _S.CHANGES_REQUESTED})


class DeliverableAction(models.TextChoices):
    """What a viewer may do to a deliverable now."""

    UPDATE = "update"
    SUBMIT_VERSION = "submit_version"
    SHARE = "share"
    COMMENT = "comment"
    DELETE = "delete"


class VersionAction(models.TextChoices):
    """What a viewer may do to a version now."""

    SHARE = "share"
    OPEN_REVIEW = "open_review"
    WITHDRAW_REVIEW = "withdraw_review"
    CONTINUE_REVIEW = "continue_review"
