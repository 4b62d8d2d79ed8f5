"""What must hold before an engagement is agreed, in words that a person can act on.

An app that knows of a condition declares `agreeing = ("<dotted path>", ...)` in its `AppConfig`; the function takes
engagements and returns, by id, the sentences that say what still misses. The page shows them before anybody presses,
and the service that changes the status asks the same functions again.
"""

import functools
from collections.abc import Callable, Mapping

from django.apps import apps
from django.db.models import Q
from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from passerelle.core import clock
from passerelle.engagements.choices import BINDING_AGREEMENTS, RUNNING
from passerelle.engagements.models import Agreement, Engagement
from passerelle.people.models import User

Condition = Callable[[list[Engagement]], Mapping[str, list[str]]]


@functools.cache
def conditions() -> tuple[Condition, ...]:
    """Return the conditions of all installed apps, in the order of the apps."""
    return tuple(import_string(path) for config in apps.get_app_configs() for path in getattr(config, "agreeing", ()))


def missing_to_agree(engagements: list[Engagement]) -> dict[str, list[str]]:
    """Return for each engagement what still misses before it can be agreed; an empty list when nothing does."""
    missing: dict[str, list[str]] = {engagement.pk: [] for engagement in engagements}
    for condition in conditions():
        for pk, sentences in condition(engagements).items():
            missing[pk] += sentences
    return missing


def agreement_signed(engagements: list[Engagement]) -> Mapping[str, list[str]]:
    """A research agreement or a letter binds both sides: it is signed, and has not run out."""
    today = clock.today()
    holds = Q(signed_on__lte=today) & (Q(expires_on__isnull=True) | Q(expires_on__gte=today))
    bound = set(
        Agreement.objects.filter(holds, engagement__in=engagements, kind__in=BINDING_AGREEMENTS).values_list(
            "engagement_id", flat=True
        )
    )
    sentence = _("No research agreement or letter of engagement is signed and in force. Add it with its date.")
    return {engagement.pk: [sentence] for engagement in engagements if engagement.pk not in bound}


def leads_running(person: User) -> list[str]:
    """Somebody answers for every running engagement: its lead's account stays open until another one leads it."""
    led = Engagement.objects.filter(lead=person, status__in=RUNNING).order_by("reference")
    names = ", ".join(f"{row.reference} {row.title}" for row in led.only("reference", "title"))
    message = _("%(name)s leads running engagements: %(engagements)s. Give them another lead first.")
    return [message % {"name": person.name, "engagements": names}] if names else []
