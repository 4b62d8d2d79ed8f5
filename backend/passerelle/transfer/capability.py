"""The scale of the client's capability, in both languages, and the count of what is transferred."""

from collections.abc import Iterable
from pathlib import Path

import yaml

from passerelle.transfer.choices import Dimension, TransferLevel

LEVELS = range(1, 6)
SCALE_FILE = Path(__file__).with_name("data") / "capability.yaml"
LABELS: dict[str, dict[str, tuple[str, ...]]] = {
    Dimension(dimension): {language: tuple(words) for language, words in languages.items()}
    for dimension, languages in yaml.safe_load(SCALE_FILE.read_text(encoding="utf-8")).items()
}


def level_label(dimension: str, level: int, language: str) -> str:
    """Return the words of a level, 1 to 5, of a dimension."""
    return LABELS[dimension]["fr" if language == "fr" else "en"][level - 1]


def progress(levels: Iterable[str]) -> tuple[int, int]:
    """Return (done unaided, all that count): waived items leave the denominator."""
    counted = [level for level in levels if level != TransferLevel.WAIVED]
    return sum(level == TransferLevel.UNAIDED for level in counted), len(counted)
