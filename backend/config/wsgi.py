"""The WSGI entry of the web process."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.prod")
os.environ.setdefault("WEB_STATEMENT_TIMEOUT_MS", "4000")
application = get_wsgi_application()
