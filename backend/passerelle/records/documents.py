"""A sealed record as a bilingual PDF/A-3 that carries its own JSON."""

import datetime as dt
from pathlib import Path
from typing import Any

from django.utils import translation
from django.utils.translation import gettext as _

import orjson

from passerelle.core.choices import Language, method_words
from passerelle.core.days import long_day, long_moment
from passerelle.core.plain import labelled
from passerelle.core.typeset import typeset
from passerelle.deliverables.choices import DeliverableKind, LinkKind
from passerelle.engagements.choices import ClientRole
from passerelle.plan.choices import ApprovalVerdict, GateDecision, MilestoneOutcome
from passerelle.records.choices import RecordKind
from passerelle.reviews.choices import Verdict
from passerelle.transfer.choices import TransferLevel

TEMPLATE = Path(__file__).with_name("typst") / "record.typ"
VERDICTS = {RecordKind.REVIEW: Verdict, RecordKind.MILESTONE: ApprovalVerdict, RecordKind.TRANSFER: TransferLevel}
Row = dict[str, Any]


def pdf_of(sealed: dict[str, Any], first_language: str) -> bytes:
    """Return the PDF/A-3b of a sealed record, the reader's language first, the other after it.

    The same record gives the same bytes: its date is the decision's, and no font of the machine is used.
    """
    record = sealed["record"]
    order = sorted(Language.values, key=lambda language: language != first_language)
    parts = [_part(sealed, language) for language in order]
    with translation.override(first_language):
        data = {
            "title": f"{parts[0]['kind']} · {record['engagement']['reference']}",
            "author": record["signer"]["name"],
            "footer": f"{record['engagement']['reference']} · {record['id']} · SHA-256 {sealed['sha256']}",
            "attachment": _("The record as data, with its signature"),
            "sealed": orjson.dumps(sealed, option=orjson.OPT_INDENT_2).decode(),
            "parts": parts,
        }
    return typeset(TEMPLATE, data, at=dt.datetime.fromisoformat(record["decidedAt"]), exact={"sealed"})


def _part(sealed: dict[str, Any], language: str) -> dict[str, Any]:
    record = sealed["record"]
    with translation.override(language):
        signer, kind = record["signer"], RecordKind(record["kind"])
        role = ClientRole(signer["role"]).label if signer["role"] else ""
        sections = [
            {"title": _("What was decided on"), "rows": _subject(record, language), "text": ""},
            *_words(record, language),
            {"title": _("Who decided, and when"), "rows": _who(record, str(role)), "text": ""},
            {"title": _("Proof"), "rows": _proof(sealed), "text": ""},
        ]
        return {
            "lang": language,
            "kind": str(kind.label),
            "heading": _("Acceptance record"),
            "verdict": str(VERDICTS[kind](record["decision"]["verdict"]).label),
            "sentence": _("%(name)s, %(role)s, for %(organization)s")
            % {"name": signer["name"], "role": role, "organization": record["engagement"]["organization"]},
            "reason": record["decision"]["reason"],
            "reason_label": _("Reason:"),
            "sections": [section for section in sections if section["rows"] or section["text"]],
            "how": _(
                "This document carries the record as data (record.json). Whoever holds it can verify it, and the file "
                "that was decided on, without asking the lab: %(address)s or the command verify_record."
            )
            % {"address": f"{record['issuer']['site']}/account/verify"},
        }


def _subject(record: dict[str, Any], language: str) -> list[Row]:
    engagement = record["engagement"]
    found = [_row(_("Engagement"), f"{engagement['reference']} · {engagement['title']}")]
    if "deliverable" in record:
        found += _deliverable(record, language)
    if "item" in record:
        item = record["item"]
        found += [
            _row(_("Section"), item["section"][language]),
            _row(_("Capability"), _chosen(item["capability"], language)),
            _row(_("Performed by"), item["performer"]),
        ]
    milestone = record.get("milestone")
    if milestone:
        found.append(_row(_("Milestone"), milestone["title"][language]))
        found.append(_row(_("Baseline date"), _day(milestone["baselineOn"])))
        found.append(_row(_("Milestone due"), _day(milestone["dueOn"])))
        if milestone.get("outcome"):
            found.append(_row(_("Outcome"), str(MilestoneOutcome(milestone["outcome"]).label)))
        if milestone.get("gateDecision"):
            found.append(_row(_("Gate decision"), str(GateDecision(milestone["gateDecision"]).label)))
        if milestone.get("reachedOn"):
            found.append(_row(_("Reached on"), _day(milestone["reachedOn"])))
    return [row for row in found if row["value"]]


def _deliverable(record: dict[str, Any], language: str) -> list[Row]:
    deliverable, version = record["deliverable"], record["version"]
    what = f"{deliverable['title'][language]} ({DeliverableKind(deliverable['kind']).label})"
    file, link = version["file"], version["link"]
    content = file["name"] if file else labelled(LinkKind(link["kind"]).label, link["address"])
    return [
        _row(_("Deliverable"), what),
        _row(_("Version"), str(version["number"])),
        _row(_("Content"), content),
        _row("SHA-256", version["sha256"], mono=True),
        _row(_("Handed over"), _moment(version["handedOverAt"])),
        _row(_("Due"), _day(deliverable["dueOn"])),
    ]


def _words(record: dict[str, Any], language: str) -> list[dict[str, Any]]:
    """The exact texts that stood beside the decision."""
    texts = []
    if "shownText" in record:
        texts.append((_("Exact text shown: acceptance criteria and note"), record["shownText"]))
    if "item" in record:
        asked = record["item"]["evidenceAsked"]
        texts.append((_("Evidence asked"), _chosen(asked, language)))
        texts.append((_("Evidence"), record["item"]["evidence"]))
    if record.get("milestone", {}) and record["kind"] == RecordKind.MILESTONE:
        texts.append((_("Outcome note"), record["milestone"]["outcomeNote"]))
    return [{"title": title, "rows": [], "text": text} for title, text in texts if text]


def _who(record: dict[str, Any], role: str) -> list[Row]:
    signer = record["signer"]
    return [
        _row(_("Name"), signer["name"]),
        _row(_("Email"), signer["email"]),
        _row(_("Role"), role),
        *([_row(_("On behalf of"), signer["onBehalfOf"])] if signer.get("onBehalfOf") else []),
        _row(_("Organization"), record["engagement"]["organization"]),
        _row(_("Decided (UTC)"), record["decidedAt"]),
        _row(_("Decided (local time)"), f"{record['decidedAtLocal']} · {record['timeZone']}"),
        _row(_("Authenticated by"), method_words(record["authentication"])),
    ]


def _proof(sealed: dict[str, Any]) -> list[Row]:
    audit = sealed["record"]["audit"]
    return [
        _row(_("SHA-256 of the record"), sealed["sha256"], mono=True),
        _row(_("Ed25519 signature"), sealed["signature"], mono=True),
        _row(_("Public key"), sealed["publicKey"], mono=True),
        _row(_("Audit trail"), f"{audit['sequence']} · {audit['hash']}", mono=True),
    ]


def _chosen(texts: dict[str, str], language: str) -> str:
    return texts[language] or texts["en"] or texts["fr"]


def _row(label: str, value: str, *, mono: bool = False) -> Row:
    text = value or ""
    if mono:  # no space to break at
        text = "\n".join(text[start : start + 72] for start in range(0, len(text), 72))
    return {"label": str(label), "value": text, "mono": mono}


def _day(text: str | None) -> str:
    return long_day(dt.date.fromisoformat(text)) if text else ""


def _moment(text: str) -> str:
    return long_moment(dt.datetime.fromisoformat(text)) + " UTC"
