"""Settings of the measurements: those of a deployment on plain HTTP, with the bench's own documents."""

from config.settings.base import *  # noqa: F403

SECRET_KEY = "for-measurements-only-0123456789abcdefghij"
GRAPHQL_ANY_DOCUMENT = True
LOGGING = {"version": 1, "disable_existing_loggers": True}
