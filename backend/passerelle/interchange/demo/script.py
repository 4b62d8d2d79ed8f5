"""What happens in the demonstration, as data: partners, engagements, and the sentences of their logs.

Weeks are counted from the day of the demonstration; a negative start lies in the past. The four partners of the
portfolio are real, so nothing unflattering is told of them: their invented milestones are reached in time.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Partner:
    key: str
    name: str
    kind: str
    sector: str


PARTNERS = (
    Partner("boreal", "Conserveries Boréal (fictif)", "sme", "food"),
    Partner("fjord", "Hydro-Fjord (fictif)", "large", "energy"),
    Partner("saguenay", "Ville de Val-Saguenay (fictif)", "public", "municipal services"),
    Partner("nordair", "Aéro Nord (fictif)", "large", "aviation"),
    Partner("port", "Port de Sept-Caps (fictif)", "public", "logistics"),
    Partner("banque", "Banque du Lac (fictif)", "large", "finance"),
    Partner("messagerie", "Messagerie Boréale (fictif)", "sme", "delivery"),
    Partner("scierie", "Scierie du Nord (fictif)", "sme", "forestry"),
    Partner("verger", "Vergers du Coteau (fictif)", "sme", "agriculture"),
    Partner("textile", "Textiles Laurent (fictif)", "sme", "textile"),
    Partner("clinique", "Clinique des Rivières (fictif)", "nonprofit", "health"),
    Partner("fonderie", "Fonderie Richelieu (fictif)", "sme", "metal"),
    Partner("brasserie", "Brasserie des Îles (fictif)", "sme", "beverages"),
)


@dataclass(frozen=True, slots=True)
class Story:
    """One engagement: when it kicks off (weeks from today), how long it lasts, who leads, and what is special."""

    partner: str
    title: str
    start: int
    weeks: int
    lead: int
    team: tuple[int, ...] = ()
    import_key: str = ""
    late_on_client: bool = False
    confidential: bool = False
    negative: bool = False
    open_reviews: int = 0
    hold: bool = False


# indices into cast.RESEARCH: 0 director, 1 lead@, 2 scientist@, 13 intern
COLLABORATIONS = (
    Story("ireq", "", -20, 52, 1, (2, 13), import_key="ireq-solar", open_reviews=1),
    Story("dialogue", "", -34, 60, 6, (10,), import_key="dialogue-triage"),
    Story("nrcan", "", -12, 52, 3, (11,), import_key="nrcan-seismic"),
    Story("giatec", "", -43, 52, 1, (2, 13), import_key="giatec-concrete", open_reviews=2),
    Story("fjord", "Prévision des crues printanières", -28, 52, 5, (4, 2), late_on_client=True),
    Story("nordair", "Detecting engine wear from vibration", -16, 65, 9, (7, 12)),
    Story("banque", "Explaining alerts of unusual transfers", -8, 52, 7, (8,), confidential=True),
    Story("port", "Jumeau numérique des quais", -46, 78, 8, (10, 11)),
    Story("saguenay", "Tri automatique des demandes citoyennes", -54, 52, 4, (12,), negative=True),
    Story("clinique", "Planning home care visits", 6, 52, 10, (3,)),
)
INTERVENTIONS = (
    Story("boreal", "Sorting jars by sight", -48, 8, 2),
    Story("scierie", "Reading log ends from photographs", -44, 8, 11),
    Story("messagerie", "Prévoir les tournées de pointe", -38, 8, 12),
    Story("verger", "Counting apples from a drone", -33, 10, 10),
    Story("textile", "Repérer les défauts de tissage", -27, 8, 2, negative=True),
    Story("fonderie", "Predicting scrap of castings", -22, 12, 7),
    Story("brasserie", "Suivre la fermentation", -18, 8, 12),
    Story("boreal", "Forecasting orders of preserves", -10, 14, 2),
    Story("scierie", "Planifier l’entretien des scies", -5, 8, 11),
    Story("messagerie", "Addresses that cannot be found", -3, 8, 12, late_on_client=True),
    Story("verger", "Prévoir le gel tardif", 3, 8, 10),
    Story("fonderie", "Choosing sand mixes", 9, 8, 7),
)

LOG: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("progress", "The loader now reads all {n} source files; counts match the client's report to the row."),
        ("progress", "A plain baseline reaches **{p} %** of the target metric on the held-out months."),
        ("decision", "We keep the time-based split: a random one leaks the {n} repeated sites into the test set."),
        ("meeting", "Weekly meeting with the client's engineers. They will run the retraining themselves next time."),
        (
            "progress",
            "The new features lower the error by {p} % on the validation weeks.",
        ),
        ("blocker", "The second extract has empty timestamps for {n} days. Asked for a new one."),
        ("progress", "The runbook was followed by somebody who had not seen it: {n} steps, one unclear, now mended."),
        ("decision", "We stop the larger model: it gains {p} % and costs four times the computing."),
    ),
    "fr": (
        ("progress", "Le chargeur lit maintenant les {n} fichiers sources; les comptes concordent à la ligne près."),
        ("progress", "Une référence simple atteint **{p} %** de la cible sur les mois réservés au test."),
        ("decision", "On garde la séparation par dates : au hasard, les {n} sites répétés fuient dans le test."),
        (
            "meeting",
            "Rencontre avec les ingénieurs du client. Ils feront eux-mêmes le prochain réentraînement.",
        ),
        ("progress", "Les nouvelles variables réduisent l’erreur de {p} % sur les semaines de validation."),
        ("blocker", "Le deuxième extrait a des horodatages vides pour {n} jours. Un nouveau est demandé."),
        (
            "progress",
            "Une personne a suivi le guide sans l’avoir jamais vu : {n} étapes, une à préciser.",
        ),
        ("decision", "On arrête le plus grand modèle : il gagne {p} % et coûte quatre fois plus de calcul."),
    ),
}
OUTCOME_NOTES = {
    "en": "Reached as planned; the figures are in the deliverable.",
    "fr": "Atteint comme prévu; les chiffres sont dans le livrable.",
}
NEGATIVE_NOTES = {
    "en": "The signal is not in the data at hand: no model beats the simple rule. A clear answer, and delivered.",
    "fr": "Le signal n’est pas dans ces données : aucun modèle ne bat la règle simple. Réponse claire, livrée.",
}
