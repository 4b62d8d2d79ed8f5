"""A worker killed while sending loses no mail and makes no second one."""

from tests.notifications.kills import measure


def test_a_killed_worker_loses_nothing() -> None:
    measured = measure(8)
    assert measured.kills == 8
    assert measured.arrived == measured.mails
    assert measured.different == 0
