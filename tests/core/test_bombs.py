"""Files that are small and would be large: refused or cut short, in a process whose memory is measured."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# what the process holds before it opens anything is most of it
MEGABYTES = 200


def test_bombs_are_opened_in_bounded_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.core.bombs"], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert len(found) == 8
    for name, (outcome, peak) in found.items():
        assert outcome in {"refused", "bounded"}, (name, outcome)
        assert 0 < peak < MEGABYTES, (name, peak)
    kept_short = {name for name, (outcome, _peak) in found.items() if outcome == "bounded"}
    assert kept_short == {"notebook_of_cells", "table_of_commas"}
