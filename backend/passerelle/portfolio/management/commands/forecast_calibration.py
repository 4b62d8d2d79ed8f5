"""How good the forecast would have been on the lab's own past, as a table."""

from typing import Any

from django.core.management.base import BaseCommand

from passerelle.portfolio.history import calibration


class Command(BaseCommand):
    help = "Print the forecast's Brier score on past milestones against the naive forecast."

    def handle(self, *args: Any, **options: Any) -> None:
        found = calibration()
        self.stdout.write(f"past forecasts   {found.forecasts}")
        if found.brier is None:
            self.stdout.write("There is too little history to judge by.")
            return
        self.stdout.write(f"Brier            {found.brier:.4f}  (0 is perfect, 0.25 a coin)")
        self.stdout.write(f"Brier, naive     {found.naive_brier:.4f}")
        self.stdout.write(f"in 80 % interval {found.covered:.1%}")
        self.stdout.write("told    came    forecasts")
        for row in found.bins:
            self.stdout.write(f"{row.told:6.1%}  {row.came:6.1%}  {row.count:9d}")
