"""Fill a database with one engagement of 200 milestones, and print what the measuring process needs."""

import datetime as dt
import json

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.test import Client  # noqa: E402

from passerelle.core import clock  # noqa: E402
from passerelle.engagements.models import Engagement  # noqa: E402
from passerelle.people.models import User  # noqa: E402
from passerelle.plan.models import Milestone, Stage, StageEntry, WaitingPeriod  # noqa: E402

MILESTONES, STAGES = 200, 8


def main() -> None:
    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    call_command("make_data", engagements=3, verbosity=0)
    engagement = Engagement.objects.order_by("created_at")[0]
    Engagement.objects.filter(pk=engagement.pk).update(status="active")
    engagement.milestones.all().delete()
    engagement.stages.all().delete()
    lay(engagement)
    client = Client(SERVER_NAME="127.0.0.1")
    client.force_login(User.objects.filter(lab_role="director", language="en").first() or director())
    session = client.cookies["sessionid"].value
    path = f"/engagements/{engagement.reference}/plan"
    print(json.dumps({"session": session, "path": path}))  # noqa: T201


def director() -> User:
    found = User.objects.filter(lab_role="director").first()
    if found is None:
        raise SystemExit("there is no director")
    return found


def lay(engagement: Engagement) -> None:
    """Two years of milestones, four days apart, each a week after its baseline; some are gates."""
    begin = clock.today() - dt.timedelta(days=300)
    stages = [
        Stage(engagement=engagement, key=f"stage-{number}", title_en=f"Stage {number}", position=number)
        for number in range(STAGES)
    ]
    Stage.objects.bulk_create(stages)
    for number, stage in enumerate(stages[:4]):
        day = begin + dt.timedelta(days=75 * number)
        StageEntry.objects.create(stage=stage, entered_on=day, left_on=day + dt.timedelta(days=75))
    rows = []
    for number in range(MILESTONES):
        day = begin + dt.timedelta(days=4 * number)
        rows.append(
            Milestone(
                engagement=engagement,
                stage=stages[number * STAGES // MILESTONES],
                title_en=f"Milestone {number} of a long plan",
                baseline_on=day,
                due_on=day + dt.timedelta(days=7),
                gate=number % 10 == 0,
                position=number,
            )
        )
    Milestone.objects.bulk_create(rows)
    for number in range(6):
        since = begin + dt.timedelta(days=50 * number)
        WaitingPeriod.objects.create(
            engagement=engagement, waiting_for="data", what="Extract", since=since, until=since + dt.timedelta(days=9)
        )


main()
