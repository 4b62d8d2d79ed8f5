"""The public form as data: what is asked, in which order, with which answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from passerelle.partners.choices import OrganizationKind
from passerelle.pipeline.choices import Timeframe, Wanted
from passerelle.transfer.capability import LABELS
from passerelle.transfer.choices import Dimension


@dataclass(slots=True)
class Field:
    name: str
    label: str
    value: str = ""
    required: bool = True
    type: str = "text"
    rows: int = 0
    autocomplete: str = ""
    options: list[tuple[str, str]] = field(default_factory=list)
    error: str = ""


@dataclass(slots=True)
class Group:
    title: str
    fields: list[Field]
    hint: str = ""
    two: bool = False


def form_of(given: Mapping[str, Any], language: str, wrong: Mapping[str, str] | None = None) -> list[Group]:
    """Return the form with what was filled in so far and what is wrong with it, a sentence by field."""
    groups = [_who(), _what(), _readiness(language)]
    for row in (row for group in groups for row in group.fields):
        row.value = str(given.get(row.name, ""))
        row.error = (wrong or {}).get(row.name, "")
    return groups


def _who() -> Group:
    return Group(
        _("Who you are"),
        [
            Field("organization_name", _("Organization"), autocomplete="organization"),
            Field("organization_kind", _("Kind of organization"), options=_options(OrganizationKind)),
            Field("sector", _("Sector"), required=False),
            Field("contact_name", _("Your name"), autocomplete="name"),
            Field("contact_title", _("Your title"), required=False, autocomplete="organization-title"),
            Field("contact_email", _("E-mail"), type="email", autocomplete="email"),
            Field("telephone", _("Telephone"), type="tel", required=False, autocomplete="tel"),
        ],
        two=True,
    )


def _what() -> Group:
    return Group(
        _("What you need"),
        [
            Field("need", _("What should be better, and for whom?"), rows=6),
            Field("tried", _("What have you tried?"), required=False, rows=3),
            Field("wanted", _("What do you have in mind?"), options=_options(Wanted)),
            Field("timeframe", _("By when?"), options=_options(Timeframe)),
        ],
    )


def _readiness(language: str) -> Group:
    words = {
        dimension: [(str(level), text) for level, text in enumerate(LABELS[dimension][language], start=1)]
        for dimension in Dimension.values
    }
    return Group(
        _("Where you stand"),
        [
            Field(dimension, str(Dimension(dimension).label), required=False, options=words[dimension])
            for dimension in Dimension.values
        ],
        hint=_("Seven short questions. Low answers are fine: they tell us where to begin."),
        two=True,
    )


def _options(choices: Any) -> list[tuple[str, str]]:
    return [(value, str(label)) for value, label in choices.choices]
