"""A link ends with a day at the lab: until now it ended at the hour at which it had been made."""

import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

from django.db import migrations, models


def _zone(apps: Any) -> ZoneInfo:
    lab = apps.get_model("people", "Lab").objects.first()
    return ZoneInfo(lab.time_zone if lab else "America/Toronto")


def to_days(apps: Any, schema_editor: Any) -> None:
    zone = _zone(apps)
    for link in apps.get_model("executive", "ExecutiveLink").objects.all():
        link.ends_on = link.expires_at.astimezone(zone).date()
        link.save(update_fields=["ends_on"])


def to_instants(apps: Any, schema_editor: Any) -> None:
    zone = _zone(apps)
    for link in apps.get_model("executive", "ExecutiveLink").objects.all():
        link.expires_at = dt.datetime.combine(link.ends_on + dt.timedelta(days=1), dt.time(), zone)
        link.save(update_fields=["expires_at"])


class Migration(migrations.Migration):

    dependencies = [
        ("executive", "0001_executive_links"),
        ("people", "0004_lab_page"),
    ]

    # the field that goes is free to be empty before it does, so that the way back has somewhere to write
    operations = [
        migrations.AddField("executivelink", "ends_on", models.DateField(null=True)),
        migrations.AlterField("executivelink", "expires_at", models.DateTimeField(null=True)),
        migrations.RunPython(to_days, to_instants),
        migrations.AlterField("executivelink", "ends_on", models.DateField()),
        migrations.RemoveField("executivelink", "expires_at"),
    ]
