"""The texts that the demonstration's versions hold: short, plainly invented, and worth a preview and a comparison."""

from passerelle.engagements.models import Engagement

HEADINGS = {
    "en": ("Purpose", "What was done", "What it shows", "What comes next"),
    "fr": ("But", "Ce qui a été fait", "Ce que cela montre", "La suite"),
}
MARKED = {
    "en": "Illustrative text of the demonstration.",
    "fr": "Texte illustratif de la démonstration.",
}
# by kind of deliverable: what was done, what it shows, what comes next
BODIES: dict[str, dict[str, tuple[str, str, str]]] = {
    "en": {
        "plan": (
            "The question, the people and the dates were agreed in two working sessions.",
            "Each objective has a metric, a target and somebody on both sides who answers for it.",
            "The data are handed over; the first comparison with a simple rule follows four weeks later.",
        ),
        "dataset": (
            "Every table was read with the people who fill it: origin, period, gaps, consent.",
            "Two tables need a mapping of old codes; one column is filled by hand and is left out.",
            "The extract is repeated by the client's own staff, and the counts are compared.",
        ),
        "report": (
            "The simple rule in use today and two models were compared on months that none of them had seen.",
            "The better model beats the rule on most weeks; the weeks around holidays stay hard.",
            "The weak weeks are looked at one by one before anything larger is tried.",
        ),
        "training": (
            "Two half days: one on reading the model's errors, one on retraining it from raw data.",
            "Four of the client's staff retrained the model; two of them without help.",
            "The next retraining is theirs; the lab watches.",
        ),
        "": (
            "The work of this step was done together with the client's staff, who kept the notes.",
            "What was agreed at the start is reached; what remains open is listed with its owner.",
            "The open points are taken up at the next weekly meeting.",
        ),
    },
    "fr": {
        "plan": (
            "La question, les personnes et les dates ont été convenues en deux séances de travail.",
            "Chaque objectif a une mesure, une cible et un répondant de chaque côté.",
            "Les données sont remises; la première comparaison avec une règle simple suit quatre semaines après.",
        ),
        "dataset": (
            "Chaque table a été lue avec les personnes qui la remplissent : origine, période, lacunes, consentement.",
            "Deux tables demandent une correspondance d’anciens codes; une colonne saisie à la main est écartée.",
            "L’extraction est répétée par le personnel du client, et les comptes sont comparés.",
        ),
        "report": (
            "La règle simple d’aujourd’hui et deux modèles ont été comparés sur des mois jamais vus.",
            "Le meilleur modèle bat la règle presque toutes les semaines; les jours fériés restent difficiles.",
            "Les semaines faibles sont examinées une à une avant d’essayer plus grand.",
        ),
        "training": (
            "Deux demi-journées : lire les erreurs du modèle, puis le réentraîner à partir des données brutes.",
            "Quatre personnes du client ont réentraîné le modèle, deux d’entre elles sans aide.",
            "Le prochain réentraînement est le leur; le labo observe.",
        ),
        "": (
            "Le travail de cette étape a été fait avec le personnel du client, qui a tenu les notes.",
            "Ce qui avait été convenu est atteint; ce qui reste ouvert est listé avec son responsable.",
            "Les points ouverts sont repris à la prochaine rencontre hebdomadaire.",
        ),
    },
}
# what a second version adds, after the client asked for it
ADDED = {
    "en": (
        "Added after the review",
        "The error of each month, and the three weeks where the model must not serve.",
    ),
    "fr": ("Ajouté après la revue", "L’erreur de chaque mois, et les trois semaines où le modèle ne doit pas servir."),
}
ASKED = {
    "en": "Please show the error month by month, and say when we should not use the model.",
    "fr": "Montrez l’erreur mois par mois, et dites quand il ne faut pas se servir du modèle.",
}


def paper(engagement: Engagement, title: str, kind: str, language: str, *, second: bool = False) -> str:
    """Return the Markdown of a version; `second` is the one that answers what the client asked for."""
    purpose, *headings = HEADINGS[language]
    parts = [f"# {title}", f"{engagement.reference} — {engagement.title}", f"*{MARKED[language]}*"]
    if engagement.summary:
        parts += [f"## {purpose}", engagement.summary]
    for heading, text in zip(headings, BODIES[language].get(kind, BODIES[language][""]), strict=True):
        parts += [f"## {heading}", text]
    if second:
        heading, text = ADDED[language]
        parts += [f"## {heading}", text]
    return "\n\n".join(parts) + "\n"


__all__ = ["ADDED", "ASKED", "paper"]
