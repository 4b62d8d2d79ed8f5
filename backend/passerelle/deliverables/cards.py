"""What a model and a dataset are handed over with: a model card (Mitchell et al., 2019) and a datasheet (Gebru et al.,
2021), by their standard sections."""

from typing import Any, NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from passerelle.core import errors
from passerelle.core.plain import labelled
from passerelle.core.services import clean_text
from passerelle.deliverables.choices import DeliverableKind

TEXT_LENGTH = 5000


class Section(NamedTuple):
    """One section of a card: its key, its heading, and what belongs under it."""

    key: str
    title: str | Promise
    hint: str | Promise


MODEL_CARD = (
    Section("model_details", _("Model details"), _("Who made it, when, which version and type, licence, contact.")),
    Section("intended_use", _("Intended use"), _("What it is for, who uses it, and what it must not be used for.")),
    Section("factors", _("Factors"), _("Groups, instruments and surroundings under which its results may differ.")),
    Section("metrics", _("Metrics"), _("What is measured and why, thresholds, how variation is estimated.")),
    Section("evaluation_data", _("Evaluation data"), _("Which data, why these, how they were prepared.")),
    Section("training_data", _("Training data"), _("Which data, where they may be told; else how they are spread.")),
    Section(
        "quantitative_analyses", _("Quantitative analyses"), _("Results for each factor, and for factors together.")
    ),
    Section(
        "ethical_considerations",
        _("Ethical considerations"),
        _("Sensitive data, harms, and what was done about them."),
    ),
    Section(
        "caveats", _("Caveats and recommendations"), _("What was not tested, and what whoever uses it should do.")
    ),
)
DATASHEET = (
    Section("motivation", _("Motivation"), _("For what purpose it was made, by whom, and who paid for it.")),
    Section("composition", _("Composition"), _("What the rows are, how many, what is missing, what is confidential.")),
    Section(
        "collection_process", _("Collection process"), _("How, by whom and when it was collected; who agreed to it.")
    ),
    Section(
        "preprocessing",
        _("Preprocessing, cleaning, labelling"),
        _("What was done to it, and whether the raw data are kept."),
    ),
    Section("uses", _("Uses"), _("What it was used for, what it could be, and what it must not be.")),
    Section("distribution", _("Distribution"), _("Who gets it, how, and under which licence or terms.")),
    Section("maintenance", _("Maintenance"), _("Who keeps it, how errors are told and mended, how long it is kept.")),
)
SECTIONS: dict[str, tuple[Section, ...]] = {
    DeliverableKind.MODEL: MODEL_CARD,
    DeliverableKind.DATASET: DATASHEET,
}
TITLES = {DeliverableKind.MODEL: _("Model card"), DeliverableKind.DATASET: _("Datasheet")}


def clean_card(kind: str, texts: list[dict[str, Any]] | None) -> dict[str, str] | None:
    """Return the texts of a card by section, in the standard order, or None when none is given.

    Args:
        kind: of the deliverable; only models and datasets have a card.
        texts: `{key, text}` for each section written; an empty text leaves its section out.

    Raises VALIDATION naming card for a section that the card does not have, or one given twice.
    """
    if not texts:
        return None
    sections = SECTIONS.get(kind)
    if sections is None:
        raise errors.invalid("card", gettext("Only a model or a dataset has a card."))
    given: dict[str, str] = {}
    known = {section.key for section in sections}
    for entry in texts:
        key = entry["key"]
        if key not in known or key in given:
            message = gettext("“%(value)s” is not known here. Choose one of: %(known)s.")
            raise errors.invalid("card", message % {"value": key[:50], "known": ", ".join(sorted(known))})
        given[key] = clean_text(entry["text"], "card", maximum=TEXT_LENGTH, required=False)
    return {section.key: given[section.key] for section in sections if given.get(section.key)} or None


def written(kind: str, card: dict[str, str] | None) -> list[tuple[Section, str]]:
    """Return the sections that have a text, in the standard order."""
    return [(section, card[section.key]) for section in SECTIONS.get(kind, ()) if card and section.key in card]


def as_markdown(kind: str, title: str, number: int, fingerprint: str, card: dict[str, str]) -> str:
    """Return a card as a Markdown document in the active language."""
    lines = ["# " + labelled(TITLES[DeliverableKind(kind)], title), ""]
    lines += ["- " + labelled(gettext("Version"), number), "- " + labelled("SHA-256", f"`{fingerprint}`"), ""]
    for section, text in written(kind, card):
        lines += [f"## {section.title}", "", text, ""]
    return "\n".join(lines)


def as_data(kind: str, title: str, number: int, fingerprint: str, card: dict[str, str]) -> dict[str, Any]:
    """Return a card as JSON-ready data; the keys of sections are the same in every language."""
    sections = [
        {"key": section.key, "title": str(section.title), "text": text} for section, text in written(kind, card)
    ]
    name = "model_card" if kind == DeliverableKind.MODEL else "datasheet"
    return {"card": name, "title": title, "version": number, "sha256": fingerprint, "sections": sections}
