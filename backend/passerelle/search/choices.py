"""What can be found, and how it was looked for."""

from django.db import models


class SearchKind(models.TextChoices):
    ENGAGEMENT = "engagement"
    MILESTONE = "milestone"
    DELIVERABLE = "deliverable"
    LOG_ENTRY = "log_entry"
    PARTNER = "partner"
    PERSON = "person"
    COMMENT = "comment"
    WAITING = "waiting"
    RISK = "risk"
    ITEM = "item"
    OBJECTIVE = "objective"
    DECISION = "decision"
    REPORT = "report"
    OUTCOME = "outcome"
    AGREEMENT = "agreement"
    INQUIRY = "inquiry"
    NEED = "need"
    EVENT = "event"
    SCENARIO = "scenario"


class ClientSearchKind(models.TextChoices):
    """What a client's person can find: a list of its own, so that the lab's can grow without theirs."""

    ENGAGEMENT = "engagement"
    MILESTONE = "milestone"
    DELIVERABLE = "deliverable"
    LOG_ENTRY = "log_entry"


class SearchMethod(models.TextChoices):
    """FULL_TEXT knows English and French word forms and ranks; CONTAINS finds pieces of text, newest first."""

    FULL_TEXT = "full_text"
    CONTAINS = "contains"
