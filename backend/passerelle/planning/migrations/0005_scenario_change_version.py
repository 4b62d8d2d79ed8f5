from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('planning', '0004_scenarios'),
    ]

    operations = [
        migrations.AddField(
            model_name='scenariochange',
            name='version',
            field=models.PositiveIntegerField(default=1, editable=False),
        ),
    ]
