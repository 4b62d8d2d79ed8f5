"""What clients asked in open rounds and nobody has decided since stays open."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models


def keep_open(apps: Any, schema_editor: Any) -> None:
    """The latest word of a seat is its question; a delegate's is that of the seat of the role in which they asked."""
    decisions = apps.get_model("reviews", "Decision").objects.filter(round__status="open").order_by("decided_at", "id")
    seats = apps.get_model("reviews", "Reviewer").objects.filter(round__status="open")
    for decision in decisions.iterator():
        own = seats.filter(round_id=decision.round_id, role=decision.role)
        seat = own.filter(user_id=decision.reviewer_id).first() or own.order_by("position").first()
        if seat is not None:
            asks = decision.verdict == "needs_information" and not seat.decided
            seats.filter(pk=seat.pk).update(question=decision if asks else None)


class Migration(migrations.Migration):
    dependencies = [
        ("reviews", "0003_reviews_on_hold"),
    ]

    operations = [
        migrations.AddField(
            model_name="reviewer",
            name="question",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="reviews.decision",
            ),
        ),
        migrations.RunPython(keep_open, migrations.RunPython.noop),
    ]
