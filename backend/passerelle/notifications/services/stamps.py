"""When an entry of a calendar changed: told by what it said the last time, whatever the change came from.

A calendar program takes a new version of an event by its SEQUENCE and its time stamps. An entry is put together from
several tables (a milestone, its engagement's title, the reader's language), so no single row knows when it changed.
"""

import datetime as dt
import hashlib
from collections.abc import Sequence

from passerelle.core import clock
from passerelle.notifications.models import CalendarStamp
from passerelle.people.models import User

Said = tuple[str, str, dt.datetime]  # uid, all that the entry says, when its row was made


def stamps_of(reader: User, said: Sequence[Said]) -> dict[str, CalendarStamp]:
    """Return the stamp of each entry, raised where it says something else than when it was last read.

    The stamp of an entry that is gone stays: should the entry come back, it is newer than it was.
    """
    uids = [uid for uid, _text, _made_at in said]
    known = {row.uid: row for row in CalendarStamp.objects.filter(user=reader, uid__in=uids)}
    now, new, raised = clock.now(), [], []
    for uid, text, made_at in said:
        digest = hashlib.sha256(text.encode()).hexdigest()
        stamp = known.get(uid)
        if stamp is None:
            known[uid] = CalendarStamp(user=reader, uid=uid, said_sha256=digest, changed_at=made_at)
            new.append(known[uid])
        elif stamp.said_sha256 != digest:
            stamp.said_sha256, stamp.sequence, stamp.changed_at = digest, stamp.sequence + 1, now
            raised.append(stamp)
    # two programs may read at the same time: the first one's stamps stand
    CalendarStamp.objects.bulk_create(new, ignore_conflicts=True)
    CalendarStamp.objects.bulk_update(raised, ["said_sha256", "sequence", "changed_at"])
    return known
