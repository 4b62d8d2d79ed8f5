"""An upload through the real server, its connection cut twice, in small; tests/bench/upload.py does it in large."""

from pathlib import Path

from tests.bench.upload import BLOCK, MEMORY_LIMIT, run

SIZE = 48 * BLOCK + 777


def test_an_upload_cut_twice_arrives_whole(tmp_path: Path) -> None:
    measured = run(SIZE, [SIZE // 3 + 12_345, 2 * SIZE // 3 + 54_321], tmp_path)
    assert measured.right_hash
    assert measured.cuts == 2
    assert measured.sent < SIZE * 1.6  # what had arrived was not sent again
    assert measured.peak_memory < MEMORY_LIMIT
