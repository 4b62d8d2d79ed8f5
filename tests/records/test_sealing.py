"""A sealed record holds as it was made, and no longer once a single byte of it is another."""

import copy
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from passerelle.records import sealing

KEY = sealing.private_key("a secret of these tests")
RECORD: dict[str, Any] = {
    "format": sealing.FORMAT,
    "id": "abc",
    "decision": {"verdict": "accepted", "reason": "Tout est là — « parfait »\n\tFine"},
    "version": {"number": 2, "sha256": "ab" * 32, "file": None},
    "milestone": None,
}


def sealed() -> dict[str, Any]:
    return copy.deepcopy(sealing.seal(RECORD, KEY))


def test_what_was_sealed_holds() -> None:
    made = sealed()
    assert sealing.problems_of(made) == []
    assert sealing.problems_of(made, trusted={made["publicKey"]}, file_sha256="ab" * 32) == []
    # through a file and back, with other spaces and another order
    again = json.loads(json.dumps(made, indent=7, sort_keys=True, ensure_ascii=True))
    assert sealing.problems_of(again) == []


def test_the_same_secret_gives_the_same_key_and_another_one_another() -> None:
    assert sealing.public_text(sealing.private_key("x")) == sealing.public_text(sealing.private_key("x"))
    assert sealing.public_text(sealing.private_key("x")) != sealing.public_text(sealing.private_key("y"))


def test_another_key_is_noticed_even_when_all_else_is_made_anew() -> None:
    forged = sealing.seal({**RECORD, "decision": {"verdict": "accepted", "reason": ""}}, sealing.private_key("mine"))
    assert sealing.problems_of(forged) == []
    trusted = {sealing.public_text(KEY)}
    assert sealing.problems_of(forged, trusted=trusted) == [sealing.STRANGE_KEY]
    borrowed = {**forged, "publicKey": sealing.public_text(KEY), "keyId": sealed()["keyId"]}
    assert sealing.problems_of(borrowed, trusted=trusted) == [sealing.FORGED]


def test_another_file_is_noticed() -> None:
    assert sealing.problems_of(sealed(), file_sha256="ac" * 32) == [sealing.OTHER_FILE]


def test_every_single_byte_of_the_canonical_record_counts() -> None:
    made = sealed()
    content = sealing.canonical(made["record"])
    held = 0
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1
        try:
            record = json.loads(bytes(changed))
        except ValueError:
            continue
        if sealing.problems_of({**made, "record": record}) == []:
            held += 1
    assert held == 0


def test_every_byte_of_the_file_counts_but_for_the_space_between() -> None:
    made = sealed()
    text = json.dumps(made, indent=2, ensure_ascii=False).encode()
    noticed, spaces = 0, 0
    for place in range(len(text)):
        for bit in range(8):
            changed = bytearray(text)
            changed[place] ^= 1 << bit
            try:
                found = json.loads(bytes(changed))
            except ValueError:
                noticed += 1
                continue
            if found == made:
                spaces += 1
                assert chr(text[place]).isspace()
            else:
                assert sealing.problems_of(found, trusted={made["publicKey"]}) != [], bytes(changed)
                noticed += 1
    assert noticed > 8 * 500
    assert noticed > 10 * spaces


@pytest.mark.parametrize("field", ["record", "sha256", "signature", "publicKey", "keyId"])
def test_a_missing_or_broken_part_is_no_record(field: str) -> None:
    without = sealed()
    del without[field]
    assert sealing.problems_of(without) == [sealing.MALFORMED]
    assert sealing.problems_of({**sealed(), field: 7}) != []
    assert sealing.problems_of({**sealed(), field: ""}) != []


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(anything)
def test_whatever_a_file_holds_is_answered(value: Any) -> None:
    assert sealing.problems_of(value) == [sealing.MALFORMED]
