"""Small checklists for tests."""

from typing import Any

from passerelle.engagements.models import Engagement
from passerelle.people.models import User
from passerelle.transfer.choices import Dimension
from passerelle.transfer.models import Checklist, Evidence, Item, Section, SignOff


def section(engagement: Engagement, disclosure: str = "client") -> Section:
    """A section of the engagement's checklist, which is made with the first."""
    checklist, _made = Checklist.objects.get_or_create(engagement=engagement, defaults={"disclosure": disclosure})
    number = checklist.sections.count()
    return Section.objects.create(
        checklist=checklist, key=f"section-{number}", title_en="Data", title_fr="Données", position=number
    )


def item(engagement: Engagement, signer: str = "LS", *, disclosure: str = "client", **fields: Any) -> Item:
    """An item, in a section of its own, on a checklist that is shared unless `disclosure` says otherwise."""
    values = {
        "capability_en": "Rebuild the training set", "capability_fr": "Reconstruire le jeu d’entraînement",
        "evidence_asked_en": "Log of the run", "evidence_asked_fr": "Journal de l’exécution", **fields,
    }  # fmt: skip
    row = Item.objects.create(section=section(engagement, disclosure), signer=signer, **values)
    row.refresh_from_db()
    return row


def evidence(row: Item, author: User, **fields: Any) -> Evidence:
    return Evidence.objects.create(item=row, created_by=author, **{"text": "Extract log", **fields})


def sign_off(row: Item, performer: User, witness: User, level: str = "demonstrated") -> SignOff:
    return SignOff.objects.create(item=row, level=level, performer=performer, witness=witness, signer=row.signer)


def scores(level: int = 1, **changes: dict[str, Any] | None) -> list[dict[str, Any]]:
    """One score for each dimension; `changes` by dimension replace parts of a score, or leave it out with None."""
    found = []
    for dimension in Dimension:
        change = changes.get(dimension.value, {})
        if change is not None:
            found.append({"dimension": dimension.name, "level": level, **change})
    return found


def everything() -> list[Any]:
    """Every row of the checklists as the database has it now."""
    return [list(table.objects.order_by("pk").values()) for table in (Section, Item, Evidence, SignOff)]
