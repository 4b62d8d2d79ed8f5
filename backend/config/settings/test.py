"""Settings of the tests: real databases and files, cheap password hashing, jobs run by the test itself."""

import tempfile

from config.settings.base import *  # noqa: F403
from config.settings.base import DATABASES

SECRET_KEY = "for-tests-only-not-a-secret-0123456789abcdef"  # noqa: S105
DEMO_MODE = False
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
DATABASES["default"]["CONN_MAX_AGE"] = 0
DATABASES["default"]["CONN_HEALTH_CHECKS"] = False
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    "default": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": tempfile.mkdtemp(prefix="passerelle-files-")},
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
UPLOAD_DIR = tempfile.mkdtemp(prefix="passerelle-uploads-")
MLFLOW_TRACKING_URI = ""
DOI_RESOLVER = ""
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
GRAPHQL_ANY_DOCUMENT = True
WHITENOISE_AUTOREFRESH = True
# most tests have no database; the shared cache has tests of its own
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
