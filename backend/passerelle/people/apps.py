from typing import ClassVar

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "passerelle.people"
    label = "people"
    periodic: ClassVar[dict[str, tuple[int, str]]] = {
        "remove_spent": (3600, "passerelle.people.services.spent.spent_remove"),
    }
    lab_facts = "passerelle.people.selectors.get_lab_facts"
