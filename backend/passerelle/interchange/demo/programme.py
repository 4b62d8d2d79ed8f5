"""The programme of the demonstration: a year back and some months ahead, with who registered and who came."""

import datetime as dt
import random

from passerelle.core import clock
from passerelle.interchange.demo.when import ZONE, on
from passerelle.partners.models import Organization
from passerelle.people.models import User
from passerelle.planning.capacity import monday_of
from passerelle.programme.models import Event, Registration, StartupSupport
from passerelle.programme.services.events import event_announce, event_create

READINGS = (
    ("Reading group: small data", "Groupe de lecture : petites données"),
    ("Reading group: forecasting with gaps", "Groupe de lecture : prévoir avec des trous"),
    ("Reading group: what calibration tells", "Groupe de lecture : ce que dit l’étalonnage"),
)
TALKS = (
    ("Tea talk: a year of a model in service", "Causerie : un an d’un modèle en service"),
    ("Tea talk: when not to use machine learning", "Causerie : quand se passer d’apprentissage"),
)
STARTUPS = (
    ("feuille", "Feuille Vive (fictif)", "agriculture", -70, None, -40, "Counting apples from a drone"),
    ("sonar", "Sonar Doux (fictif)", "health", -50, -6, None, ""),
    ("quai", "Quai Neuf (fictif)", "logistics", -20, None, None, ""),
)


def hold_programme(today: dt.date, keeper: User, staff: list[User], guests: list[User]) -> None:
    """Plan, announce and fill events around `today`; people come and go by a generator seeded with the day."""
    rng = random.Random(today.toordinal())  # noqa: S311 - a demonstration, no secret
    monday = monday_of(today)
    for week in range(-8, 9):
        titles = READINGS[week % len(READINGS)]
        _event(today, keeper, "reading_group", titles, monday + dt.timedelta(weeks=week, days=2), 12, 1, "lab", None)
    for month in range(-3, 3):
        titles = TALKS[month % len(TALKS)]
        _event(
            today, keeper, "tea_talk", titles, monday + dt.timedelta(weeks=4 * month + 1, days=3), 15, 1, "public", 60
        )
    for weeks in (-30, 22):
        day = monday + dt.timedelta(weeks=weeks, days=1)
        _event(
            today, keeper, "symposium", ("Partner symposium", "Symposium des partenaires"), day, 9, 8, "partners", 24
        )
    for weeks, kind, titles in (
        (-18, "job_fair", ("Job fair", "Salon de l’emploi")),
        (8, "internship_fair", ("Internship fair", "Salon des stages")),
    ):
        _event(today, keeper, kind, titles, monday + dt.timedelta(weeks=weeks, days=4), 10, 5, "partners", 40)
    _people(rng, staff, guests)
    _startups(today)


def _event(
    today: dt.date, keeper: User, kind: str, titles: tuple[str, str], day: dt.date, hour: int, hours: int,
    audience: str, capacity: int | None,
) -> None:  # fmt: skip
    starts_at = dt.datetime.combine(day, dt.time(hour), ZONE)
    with on(min(today, day) - dt.timedelta(weeks=3)):
        (event,) = event_create(
            actor=keeper, kind=kind, title_en=titles[0], title_fr=titles[1], starts_at=starts_at,
            ends_at=starts_at + dt.timedelta(hours=hours), place="Salle des Pins", audience=audience,
            capacity=capacity,
        )  # fmt: skip
        event_announce(actor=keeper, event=event, version=event.version)
    Event.objects.filter(pk=event.pk).update(is_illustrative=True)


def _people(rng: random.Random, staff: list[User], guests: list[User]) -> None:
    now = clock.now()
    rows = []
    for event in Event.objects.order_by("starts_at", "id"):
        pool = staff if event.audience == "lab" else [*staff, *guests]
        most = min(len(pool), event.capacity or len(pool))
        chosen = rng.sample(pool, rng.randint(2, max(3, most // 3)))
        over = event.ends_at <= now
        for place, person in enumerate(chosen):
            status = ("attended" if rng.random() < 0.85 else "absent") if over else "registered"
            asked_at = event.starts_at - dt.timedelta(days=14, minutes=-place)
            rows.append(Registration(event=event, person=person, status=status, asked_at=min(asked_at, now)))
    Registration.objects.bulk_create(rows)


def _startups(today: dt.date) -> None:
    for key, name, sector, first, last, emerged, work in STARTUPS:
        organization = Organization.objects.create(
            key=key, name=name, kind="startup", sector=sector, is_illustrative=True
        )
        StartupSupport.objects.create(
            organization=organization,
            starts_on=today + dt.timedelta(weeks=first),
            ends_on=None if last is None else today + dt.timedelta(weeks=last),
            emerged_on=None if emerged is None else today + dt.timedelta(weeks=emerged),
            emerged_from=work,
        )
