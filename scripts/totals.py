"""The closing line of a run of several test suites."""

import xml.etree.ElementTree as ET
from pathlib import Path


def total(reports: Path, suites: list[str], failed: list[str]) -> str:
    """Return `N passed, N failed, N skipped`: the sum over the suites' JUnit reports.

    A suite that failed without naming a test, or without leaving a readable report, counts as one failure.
    """
    passed = broken = skipped = 0
    for name in suites:
        tests, bad, out = read(reports / f"{name}.xml")
        passed, skipped = passed + tests - bad - out, skipped + out
        broken += bad or int(name in failed)
    return f"{passed} passed, {broken} failed, {skipped} skipped"


def read(report: Path) -> tuple[int, int, int]:
    """Return the numbers of tests, of failures and errors, and of skipped tests in a report."""
    try:
        found = list(ET.parse(report).getroot().iter("testsuite"))  # noqa: S314 - written by our own runs
    except (FileNotFoundError, ET.ParseError):
        return 0, 0, 0

    def count(*names: str) -> int:
        return sum(int(suite.get(name, 0)) for suite in found for name in names)

    return count("tests"), count("failures", "errors"), count("skipped")
