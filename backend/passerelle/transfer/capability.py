"""The scale of the client's capability, in both languages, and the count of what is transferred."""

from collections.abc import Iterable

from passerelle.transfer.choices import Dimension, TransferLevel

LEVELS = range(1, 6)
LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    Dimension.VALUE: {
        "en": ("curiosity", "list of ideas", "costed case", "owned target", "portfolio managed"),
        "fr": ("curiosité", "liste d’idées", "cas chiffré", "cible assumée", "portefeuille géré"),
    },
    Dimension.SPONSORSHIP: {
        "en": ("none", "enthusiast", "named sponsor", "funded owner", "board reviews"),
        "fr": ("aucun", "enthousiaste", "promoteur désigné", "responsable financé", "revues par le conseil"),
    },
    Dimension.DATA: {
        "en": ("scattered", "exportable", "documented", "checked pipeline", "governed product"),
        "fr": ("éparses", "exportables", "documentées", "chaîne vérifiée", "produit gouverné"),
    },
    Dimension.PEOPLE: {
        "en": ("no skills", "one learner", "one practitioner", "two independent", "trains others"),
        "fr": (
            "aucune compétence",
            "une personne en apprentissage",
            "une personne praticienne",
            "deux personnes autonomes",
            "forme les autres",
        ),
    },
    Dimension.MODELLING: {
        "en": ("none", "runs ours", "modifies ours", "builds its own", "improves continuously"),
        "fr": ("aucune", "exécute le nôtre", "modifie le nôtre", "construit le sien", "améliore en continu"),
    },
    Dimension.OPERATIONS: {
        "en": ("manual", "scripted", "staged release", "monitored and reversible", "retrained by rule"),
        "fr": (
            "manuelles",
            "scriptées",
            "mise en production par étapes",
            "surveillées et réversibles",
            "réentraînées selon une règle",
        ),
    },
    Dimension.RESPONSIBILITY: {
        "en": ("unaware", "ad hoc", "checklists kept", "approvals enforced", "audited"),
        "fr": (
            "non sensibilisée",
            "au cas par cas",
            "listes de contrôle tenues",
            "approbations imposées",
            "auditée",
        ),
    },
}


def level_label(dimension: str, level: int, language: str) -> str:
    """Return the words of a level, 1 to 5, of a dimension."""
    return LABELS[dimension]["fr" if language == "fr" else "en"][level - 1]


def progress(levels: Iterable[str]) -> tuple[int, int]:
    """Return (done unaided, all that count): waived items leave the denominator."""
    counted = [level for level in levels if level != TransferLevel.WAIVED]
    return sum(level == TransferLevel.UNAIDED for level in counted), len(counted)
