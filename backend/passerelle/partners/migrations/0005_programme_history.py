"""What organizations were to the programme so far becomes their first period."""

from django.db import migrations


def begin(apps, schema_editor):
    organizations = apps.get_model("partners", "Organization").objects
    period = apps.get_model("partners", "ProgrammePeriod")
    event = apps.get_model("audit", "Event")
    for row in organizations.filter(programme_status__in=["prospect", "member"]):
        since = row.partner_since if row.programme_status == "member" else None
        period.objects.create(
            organization=row, status=row.programme_status, since=since, created_at=row.created_at
        )
    for row in organizations.filter(programme_status="former", partner_since__isnull=False):
        left = event.objects.filter(
            object_id=row.pk, verb="organization.updated", after__programme_status="former"
        ).order_by("sequence").last()
        # without a record of leaving, its first day is the only one that is known
        until = max(left.at.date(), row.partner_since) if left else row.partner_since
        period.objects.create(organization=row, status="member", since=row.partner_since, until=until)


class Migration(migrations.Migration):
    dependencies = [("partners", "0004_programmeperiod"), ("audit", "0002_initial")]
    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
