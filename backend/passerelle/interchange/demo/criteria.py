"""What a deliverable must meet, by its kind, and what the lab says of a version. Illustrative."""

CRITERIA = {
    "en": {
        "dataset": (
            "Every table has an owner and a description.\n"
            "No column holds names of persons.\n"
            "The extract can be rebuilt from its query."
        ),
        "report": (
            "The error is given week by week, against the present way of working.\n"
            "Limits are named, with what to do about them."
        ),
        "model": (
            "The error on the held-out weeks is below that of the present rule.\n"
            "The card says for what the model must not be used."
        ),
        "code": ("The tests pass on a machine of yours.\nOne command trains and evaluates."),
        "plan": (
            "Each milestone has a date and somebody who decides.\nThe data that is needed is listed with its owner."
        ),
    },
    "fr": {
        "dataset": (
            "Chaque table a un responsable et une description.\n"
            "Aucune colonne ne contient de noms de personnes.\n"
            "L’extrait peut être refait à partir de sa requête."
        ),
        "report": (
            "L’erreur est donnée semaine par semaine, face à la pratique actuelle.\n"
            "Les limites sont nommées, avec ce qu’il faut faire."
        ),
        "model": (
            "L’erreur sur les semaines gardées à part est sous celle de la règle actuelle.\n"
            "La fiche dit à quoi le modèle ne doit pas servir."
        ),
        "code": ("Les tests passent sur une de vos machines.\nUne seule commande entraîne et évalue."),
        "plan": (
            "Chaque jalon a une date et quelqu’un qui décide.\n"
            "Les données nécessaires sont listées avec leur responsable."
        ),
    },
}
USUAL = {
    "en": ("It answers what was agreed at the start.\nYour people can use it without us."),
    "fr": ("Cela répond à ce qui était convenu au départ.\nVos équipes peuvent s’en servir sans nous."),
}
NOTES = {
    "en": ("First complete version.", "With the error month by month, and when not to use it, as you asked."),
    "fr": (
        "Première version complète.",
        "Avec l’erreur mois par mois et les cas où ne pas s’en servir, comme demandé.",
    ),
}


def criteria(kind: str, language: str) -> str:
    return CRITERIA[language].get(kind, USUAL[language])


__all__ = ["NOTES", "criteria"]
