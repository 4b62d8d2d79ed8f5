"""What stands beside the engagements of the demonstration: risks, needs, inquiries, outcomes, enquiries, the register.

All of it is invented and hangs on invented partners; the register alone holds what the lab published of 2019.
"""

import datetime as dt

from passerelle.audit.services import record
from passerelle.core import clock
from passerelle.engagements.choices import EngagementStatus
from passerelle.engagements.models import Engagement
from passerelle.impact.choices import Indicator, RegisterKind
from passerelle.impact.models import ImpactEnquiry, PublishedFigure, RegisterEntry
from passerelle.impact.services.enquiries import enquiry_answer, weeks_after
from passerelle.impact.services.outcomes import outcome_add
from passerelle.impact.services.showcase import showcase_publish, showcase_write
from passerelle.interchange.demo.when import known, on
from passerelle.journal.services.risks import risk_add
from passerelle.people.models import Skill, User
from passerelle.pipeline.models import Inquiry
from passerelle.pipeline.services.triage import inquiry_decide, inquiry_take
from passerelle.planning.capacity import monday_of
from passerelle.staffing.services.needs import need_add

# by the title of the engagement: what could go wrong, how likely, how badly, and what is done about it
RISKS = {
    "Prévision des crues printanières": (
        ("Trop peu de crues majeures dans l’historique", "data", "high", "high", "Rééchantillonner par bassin."),
        ("Le capteur amont est remplacé en mars", "data", "medium", "medium", "Calibrer sur deux semaines communes."),
    ),
    "Detecting engine wear from vibration": (
        ("Labels depend on a single inspector", "data", "medium", "high", "A second reading of one case in ten."),
    ),
    "Jumeau numérique des quais": (
        (
            "Les accès au réseau de l’opérateur tardent",
            "infrastructure",
            "medium",
            "medium",
            "Travailler sur un extrait.",
        ),
    ),
}
OUTCOMES = {
    "Sorting jars by sight": (
        ("software", "Jar sorter, running on the line", "", "", 20),
        ("publication", "Sorting jars by sight with few labels", "N. Tran; A. Roy", "Workshop on Applied Vision", 8),
    ),
    "Reading log ends from photographs": (("product", "Log-end reader in the yard's tablet", "", "", 12),),
    "Predicting scrap of castings": (("hire", "Data analyst hired by the foundry", "", "", 2),),
    "Jumeau numérique des quais": (
        ("publication", "Un jumeau numérique pour planifier les quais", "M. Gagnon; L. Roy", "Revue de logistique", 6),
    ),
}
ANSWERS = (
    ("in_use", "The sorter runs on both lines; two people check it in turn.", "about 3 hours a day", "Nadia Tran"),
    ("partly", "One yard of three uses it; the others wait for tablets.", "", "Paul Gagnon"),
)
SHOWCASE = (
    "Sorting jars by sight",
    "Sorting jars by sight",
    "Trier les bocaux à vue",
    "A cannery wanted to spot underfilled jars at full speed. Eight weeks, 600 labelled images and a plain camera "
    "later, its own team retrains the model each season.",
    "Une conserverie voulait repérer à pleine vitesse les bocaux mal remplis. Huit semaines, 600 images annotées et "
    "une simple caméra plus tard, son équipe réentraîne elle-même le modèle à chaque saison.",
)
INQUIRIES = (
    (
        "Érablière du Grand-Rang (fictif)", "sme", "agriculture", "Ana Roy", "received", 2, "intervention", "soon",
        "Trier le sirop par couleur avant l’embouteillage : aujourd’hui deux personnes comparent à l’œil.",
    ),
    (
        "Northern Transit (fictif)", "public", "transport", "Sam Lee", "in_triage", 9, "collaboration", "later",
        "Foresee which buses will not finish their day. We keep six years of workshop records and live signals.",
    ),
    (
        "Coopérative des Serres (fictif)", "sme", "agriculture", "Luc Roy", "fit", 20, "intervention", "soon",
        "Prévoir la consommation de chauffage des serres deux jours d’avance.",
    ),
    (
        "Studio Lumen (fictif)", "startup", "games", "Kim Ng", "declined", 30, "unsure", "now",
        "A chatbot for our game, by next week.",
    ),
)  # fmt: skip
# what the lab published of 2019 that no engagement holds
REGISTERED = {
    Indicator.COLLABORATIONS: (RegisterKind.COLLABORATION, "Applied research collaborations of 2019, as published"),
    Indicator.INTERVENTIONS: (RegisterKind.INTERVENTION, "Interventions with SMEs of 2019, as published"),
    Indicator.PARTNERS: (RegisterKind.PARTNER, "Partner organizations of 2019, as published"),
    Indicator.STARTUPS_SUPPORTED: (RegisterKind.STARTUP_SUPPORTED, "Startups supported in 2019, as published"),
    Indicator.STARTUPS_EMERGED: (RegisterKind.STARTUP_EMERGED, "Startups that emerged in 2019, as published"),
    Indicator.PROJECTS: (RegisterKind.PROJECT, "Research projects of 2019, as published"),
    Indicator.FACULTY: (RegisterKind.FACULTY, "Faculty members in 2019, as published"),
    Indicator.CHAIRS: (RegisterKind.CHAIR, "Research chairs in 2019, as published"),
    Indicator.COMMUNITY: (RegisterKind.COMMUNITY, "Community members in 2019, as published"),
    Indicator.ENTREPRENEURIAL: (RegisterKind.ENTREPRENEURIAL, "Entrepreneurial projects in 2019, as published"),
}
SOURCE = "The lab's public page on industry and partnerships"


def stand_beside(today: dt.date, director: User, advisor: User) -> None:
    """Write all of it, each thing on its own day before `today`."""
    with on(today - dt.timedelta(weeks=3)):
        _risks(director)
    _outcomes(today, director)
    _enquiries(today, director)
    _showcase(today, director)
    _needs(today, director)
    _inquiries(today, advisor)
    _register()


def _of(title: str) -> Engagement:
    return Engagement.objects.get(title=title)


def _risks(director: User) -> None:
    for title, risks in RISKS.items():
        for risk, category, likelihood, impact, mitigation in risks:
            risk_add(
                actor=director, engagement=_of(title), title=risk, category=category, likelihood=likelihood,
                impact=impact, mitigation=mitigation,
            )  # fmt: skip


def _outcomes(today: dt.date, director: User) -> None:
    for title, outcomes in OUTCOMES.items():
        engagement = _of(title)
        for kind, what, authors, venue, weeks_ago in outcomes:
            day = today - dt.timedelta(weeks=weeks_ago)
            with on(day):
                outcome_add(
                    actor=director, engagement=engagement, kind=kind, title=what, authors=authors, venue=venue,
                    happened_on=day,
                )  # fmt: skip


def _enquiries(today: dt.date, director: User) -> None:
    """Plan what closure plans; the oldest two were answered, what fell due since then waits."""
    closed = Engagement.objects.filter(status=EngagementStatus.CLOSED, organization__is_illustrative=True)
    answers = list(ANSWERS)
    for engagement in closed.order_by("ends_on", "reference"):
        for weeks in weeks_after(engagement):
            due_on = known(engagement.ends_on) + dt.timedelta(weeks=weeks)
            enquiry = ImpactEnquiry.objects.create(engagement=engagement, due_on=due_on)
            if answers and due_on + dt.timedelta(days=6) <= today:
                use, changed, value, respondent = answers.pop(0)
                with on(due_on + dt.timedelta(days=6)):
                    enquiry_answer(
                        actor=director, enquiry=enquiry, version=1, use=use, changed=changed, value=value,
                        respondent=respondent,
                    )  # fmt: skip


def _showcase(today: dt.date, director: User) -> None:
    title, title_en, title_fr, summary_en, summary_fr = SHOWCASE
    engagement, agreed_on = _of(title), today - dt.timedelta(weeks=18)
    with on(today - dt.timedelta(weeks=17)):
        entry = showcase_write(
            actor=director, engagement=engagement, title_en=title_en, title_fr=title_fr, summary_en=summary_en,
            summary_fr=summary_fr, names_partner=True, agreed_on=agreed_on,
        )  # fmt: skip
        showcase_publish(actor=director, engagement=engagement, version=entry.version, public=True)


def _needs(today: dt.date, director: User) -> None:
    skills = list(Skill.objects.order_by("name_en", "id"))
    monday = monday_of(today)
    for title, place, nominal, starts, weeks in (
        ("Planning home care visits", 1, 0.4, 6, 16),
        ("Prévoir le gel tardif", 4, 0.5, 3, 8),
        ("Choosing sand mixes", 2, 0.3, 9, 8),
    ):
        with on(today - dt.timedelta(days=4)):
            need_add(
                actor=director, engagement=_of(title), skill=skills[place % len(skills)], min_fte=nominal - 0.1,
                nominal_fte=nominal, max_fte=nominal + 0.2, weeks=weeks,
                earliest_on=monday + dt.timedelta(weeks=starts), latest_on=monday + dt.timedelta(weeks=starts + 3),
            )  # fmt: skip


def _inquiries(today: dt.date, advisor: User) -> None:
    for name, kind, sector, contact, status, days, wanted, timeframe, need in INQUIRIES:
        with on(today - dt.timedelta(days=days)):
            inquiry = Inquiry.objects.create(
                organization_name=name, organization_kind=kind, sector=sector, contact_name=contact,
                contact_email=f"{contact.split()[0].lower()}@inquiry.example", need=need, wanted=wanted,
                timeframe=timeframe, readiness={"data": 1 + days % 4, "people": 1 + days % 3},
            )  # fmt: skip
            record(actor=None, verb="inquiry.received", target=inquiry, after={"organization_name": name})
            if status == "received":
                continue
            inquiry = inquiry_take(actor=advisor, inquiry=inquiry, version=1)
            if status in {"fit", "declined"}:
                fits = status == "fit"
                reasons = ["sponsor", "data_ready"] if fits else ["off_the_shelf"]
                inquiry_decide(
                    actor=advisor, inquiry=inquiry, version=inquiry.version, fits=fits, reasons=reasons,
                    note="" if fits else "A product would serve you better than research. Our answer names two.",
                )  # fmt: skip


def _register() -> None:
    """Enter what the lab published of 2019, with its source, and a few invented things of the running year."""
    said = {row.indicator: row.value for row in PublishedFigure.objects.filter(period="2019")}
    last = dt.date(2019, 12, 31)
    for indicator, (kind, title) in REGISTERED.items():
        _entry(kind, title, said[indicator], dt.date(2019, 1, 1), last, source=SOURCE)
    industry, articles = said[Indicator.INDUSTRY_PAPERS], said[Indicator.ARTICLES]
    article, day = RegisterKind.ARTICLE, last
    _entry(article, "Articles written with industry in 2019, as published", industry, day, None, SOURCE, industry=True)
    _entry(article, "Other scientific articles of 2019, as published", articles - industry, day, None, SOURCE)
    year = dt.date(clock.today().year, 1, 1)
    for kind, title, quantity in (
        (RegisterKind.FACULTY, "Faculty list (illustrative)", 82),
        (RegisterKind.COMMUNITY, "Membership list (illustrative)", 1120),
        (RegisterKind.CHAIR, "Chair in trustworthy learning (illustrative)", 1),
        (RegisterKind.PROJECT, "Learning from few labels (illustrative)", 1),
        (RegisterKind.ENTREPRENEURIAL, "Crop-sensing venture (illustrative)", 1),
        (RegisterKind.ARTICLE, "Small models for edge sensors (illustrative)", 1),
    ):
        entry = _entry(kind, title, quantity, year, None)
        RegisterEntry.objects.filter(pk=entry.pk).update(is_illustrative=True)


def _entry(
    kind: RegisterKind, title: str, quantity: int, starts_on: dt.date, ends_on: dt.date | None, source: str = "",
    *, industry: bool = False,
) -> RegisterEntry:  # fmt: skip
    return RegisterEntry.objects.create(
        kind=kind, title=title, quantity=quantity, starts_on=starts_on, ends_on=ends_on, source=source,
        with_industry=industry,
    )  # fmt: skip


__all__ = ["stand_beside"]
