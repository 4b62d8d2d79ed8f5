"""Do at once what the worker does in the first minute of a site: tell of what happened, and send the mails of it.

python -m tests.e2e.first_minute
"""

import datetime as dt

import django

django.setup()

from django.utils.module_loading import import_string  # noqa: E402

from passerelle.core import clock  # noqa: E402
from passerelle.core.schedule import jobs  # noqa: E402

# what happened is told at once; the mails of it wait a little for what else comes, are put together, and then sent
for seconds in (0, 60, 61):
    with clock.at(clock.now() + dt.timedelta(seconds=seconds)):
        for job in jobs():
            import_string(job.path)()
