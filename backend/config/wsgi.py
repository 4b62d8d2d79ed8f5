"""The WSGI entry of the web process."""

import gc
import os

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.prod")
os.environ.setdefault("WEB_STATEMENT_TIMEOUT_MS", "4000")
application = get_wsgi_application()
# the addresses bring every view and both schemas with them, before the first request rather than during it
get_resolver().url_patterns  # noqa: B018
# all of that lives as long as the process: the garbage collector need not walk it again in the middle of an answer
gc.collect()
gc.freeze()
