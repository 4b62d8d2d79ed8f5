"""A fresh database has the product's playbooks."""

from django.db import migrations

from passerelle.playbooks.services.product import load_playbooks


def load(apps, schema_editor):
    load_playbooks(apps.get_model("playbooks", "Playbook"))


class Migration(migrations.Migration):

    dependencies = [
        ("playbooks", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(load, migrations.RunPython.noop),
    ]
