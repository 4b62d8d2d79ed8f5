"""What every page that the server makes knows of the lab."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from passerelle.people.selectors import get_lab_facts


def lab(request: HttpRequest) -> dict[str, object]:
    """The lab's facts, read only where a template shows them."""
    return {"lab": SimpleLazyObject(get_lab_facts)}
