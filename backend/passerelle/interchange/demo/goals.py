"""What the invented engagements are about, as data: a summary, and what each sets out to reach.

Titles, summaries and objectives of the four real partners come from the portfolio; none is added to them here.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Goal:
    """One objective; `result` and `met` are known once the engagement has ended."""

    statement: str
    metric: str
    target: str
    result: str = ""
    met: bool | None = None


# by the title of the engagement
GOALS: dict[str, tuple[str, tuple[Goal, ...]]] = {
    "Prévision des crues printanières": (
        "Prévoir dix jours d’avance le débit de quatre bassins, pour que les réservoirs soient abaissés à temps.",
        (
            Goal("Prévoir le débit de pointe à dix jours", "erreur absolue moyenne", "15 % de moins que la référence"),
            Goal("Donner un intervalle auquel on peut se fier", "couverture de l’intervalle à 80 %", "de 77 à 83 %"),
        ),
    ),
    "Detecting engine wear from vibration": (
        "Tell from the vibration of a turbine which bearing wears, forty flights before an inspector would hear it.",
        (
            Goal("Warn of bearing wear early", "flights of notice at one false alarm in a hundred", "40 flights"),
            Goal("Let the hangar's team retrain the model", "retraining done by the client alone", "twice in a row"),
        ),
    ),
    "Explaining alerts of unusual transfers": (
        "Give the analyst who opens an alert the three facts that raised it, in words that a customer may be told.",
        (
            Goal("Shorten the reading of an alert", "median minutes for each alert", "from 11 to 6"),
            Goal("Keep what is caught", "recall on last year's confirmed cases", "at least 0.95"),
        ),
    ),
    "Jumeau numérique des quais": (
        "Dire une marée d’avance où la file des navires se formera, et ce qu’un autre horaire y changerait.",
        (
            Goal("Prévoir le temps d’attente des navires", "erreur absolue moyenne", "45 minutes"),
            Goal("Comparer deux horaires avant de choisir", "scénarios par jour menés par le port seul", "3"),
        ),
    ),
    "Tri automatique des demandes citoyennes": (
        "Orienter chaque demande vers le bon service dès sa réception, en français et en anglais.",
        (
            Goal("Trouver le bon service du premier coup", "exactitude sur six mois", "0,90", "0,78", met=False),
            Goal("Savoir quand ne pas décider", "part des demandes laissées aux préposés", "15 %", "12 %", met=True),
        ),
    ),
    "Planning home care visits": (
        "Plan the rounds of forty home care nurses a week ahead, with fewer kilometres and the same nurse each time.",
        (
            Goal("Drive less", "kilometres for each visit", "20 % below today's rounds"),
            Goal("Send the same nurse", "visits by the nurse whom the patient knows", "four in five"),
        ),
    ),
    "Sorting jars by sight": (
        "Spot underfilled jars at the full speed of the line, with one camera.",
        (Goal("Find underfilled jars", "recall at one false stop an hour", "0.97", "0.98", met=True),),
    ),
    "Reading log ends from photographs": (
        "Read diameter and decay of a log from a photograph taken on the yard's tablet.",
        (Goal("Measure the diameter", "mean absolute error", "8 mm", "6 mm", met=True),),
    ),
    "Prévoir les tournées de pointe": (
        "Prévoir le nombre de colis de chaque quartier pour les six semaines de pointe.",
        (Goal("Prévoir le volume par quartier", "erreur en pourcentage", "12 %", "10 %", met=True),),
    ),
    "Counting apples from a drone": (
        "Count apples on the tree four weeks before picking, orchard by orchard.",
        (Goal("Foresee the harvest", "error against the weighed crop", "10 %", "9 %", met=True),),
    ),
    "Repérer les défauts de tissage": (
        "Voir un défaut de tissage avant la fin du rouleau, avec la caméra déjà en place.",
        (Goal("Repérer les défauts", "rappel à un faux arrêt par rouleau", "0,90", "0,61", met=False),),
    ),
    "Predicting scrap of castings": (
        "Tell from the furnace log which castings will be scrapped, before they are machined.",
        (Goal("Catch scrap before machining", "recall at one false alarm in ten", "0.70", "0.74", met=True),),
    ),
    "Suivre la fermentation": (
        "Suivre la densité d’une cuve entre deux prélèvements, pour décider plus tôt du refroidissement.",
        (Goal("Estimer la densité", "erreur absolue moyenne", "0,5 °P", "0,4 °P", met=True),),
    ),
    "Forecasting orders of preserves": (
        "Forecast the orders of each grocer three weeks ahead, so that glass and fruit are bought in time.",
        (Goal("Forecast three weeks ahead", "weighted percentage error", "18 %"),),
    ),
    "Planifier l’entretien des scies": (
        "Choisir le moment d’affûter chaque scie d’après son courant et la qualité de la coupe.",
        (Goal("Affûter au bon moment", "arrêts imprévus par mois", "la moitié d’aujourd’hui"),),
    ),
    "Addresses that cannot be found": (
        "Mend the addresses that send a parcel back, from what couriers wrote on earlier ones.",
        (Goal("Mend addresses", "parcels delivered at the first try", "97 in 100"),),
    ),
    "Prévoir le gel tardif": (
        "Prévoir le gel de chaque versant douze heures d’avance, pour n’allumer que les ventilateurs qu’il faut.",
        (Goal("Prévoir le gel par versant", "rappel à une fausse alerte par semaine", "0,95"),),
    ),
    "Choosing sand mixes": (
        "Choose the sand mix of a mould from its shape and the weather, with less resin.",
        (Goal("Use less resin", "kilograms for each tonne of castings", "10 % less"),),
    ),
}
# why a level of capability from 3 on was given, by dimension
EVIDENCE: dict[str, dict[str, str]] = {
    "en": {
        "value": "Cost sheet of the decision, signed by finance",
        "sponsorship": "Charter that names the sponsor and the budget line",
        "data": "Data dictionary and the log of the nightly checks",
        "people": "Two staff who passed the internal exercise",
        "modelling": "Commits by the client's team in the last three months",
        "operations": "Release notes of the staging environment",
        "responsibility": "Completed checklists of the last two releases",
    },
    "fr": {
        "value": "Chiffrier de la décision, visé par les finances",
        "sponsorship": "Charte qui nomme le commanditaire et le budget",
        "data": "Dictionnaire de données et journal des vérifications de nuit",
        "people": "Deux personnes ont réussi l’exercice interne",
        "modelling": "Modifications faites par l’équipe du client depuis trois mois",
        "operations": "Notes de version de l’environnement de préproduction",
        "responsibility": "Listes de contrôle remplies pour les deux dernières versions",
    },
}
