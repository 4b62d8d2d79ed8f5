"""Settings that hold everywhere; what a deployment may change comes from the environment (docs/operations.md)."""

from pathlib import Path
from typing import Any

from csp.constants import NONCE, NONE, SELF
from environs import Env

from config.storage import storage_from_url

BASE_DIR = Path(__file__).resolve().parent.parent.parent
ROOT_DIR = BASE_DIR.parent
VAR_DIR = Path(ROOT_DIR / "var")
BUNDLE_DIR = ROOT_DIR / "frontend" / "dist"

env = Env()

SECRET_KEY: str = env.str("SECRET_KEY", "")
DEBUG = False
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", ["127.0.0.1", "localhost", "[::1]"])
SITE_URL: str = env.str("SITE_URL", f"http://127.0.0.1:{env.int('PORT', 8000)}")
DEMO_MODE: bool = env.bool("DEMO_MODE", False)
DEMO_PASSWORD: str = env.str("DEMO_PASSWORD", "")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.headless",
    "csp",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "django_vite",
    "drf_spectacular",
    "graphene_django",
    "rest_framework",
    "passerelle.core",
    "passerelle.audit",
    "passerelle.people",
    "passerelle.partners",
    "passerelle.engagements",
    "passerelle.plan",
    "passerelle.deliverables",
    "passerelle.journal",
    "passerelle.reviews",
    "passerelle.transfer",
    "passerelle.notifications",
    "passerelle.planning",
    "passerelle.playbooks",
    "passerelle.sharing",
    "passerelle.records",
    "passerelle.reports",
    "passerelle.portfolio",
    "passerelle.pipeline",
    "passerelle.changes",
    "passerelle.staffing",
    "passerelle.executive",
    "passerelle.search",
    "passerelle.programme",
    "passerelle.impact",
    "passerelle.interchange",
    "passerelle.api",
    "passerelle.spa",
]

MIDDLEWARE = [
    "passerelle.api.metrics.MetricsMiddleware",
    "passerelle.api.middleware.RequestIdMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    # before all that may refuse: a refusal is in the reader's language too
    "passerelle.api.middleware.ReaderMiddleware",
    "passerelle.api.middleware.UnavailableMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "passerelle.core.files.middleware.NoFormsMiddleware",
    "passerelle.api.middleware.CsrfMiddleware",
    "passerelle.api.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "allauth.account.middleware.AccountMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
APPEND_SLASH = False

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "passerelle" / "people" / "templates"],  # before allauth's own
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "passerelle.people.context.lab",
            ]
        },
    }
]

DATABASES: dict[str, Any] = {
    "default": env.dj_db_url("DATABASE_URL", f"sqlite:///{VAR_DIR / 'passerelle.sqlite3'}", conn_max_age=None)
}
# the web process waits for no statement and no lock longer than a person would; the worker and migrations may
patience = env.int("WEB_STATEMENT_TIMEOUT_MS", 0)
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # Django's defaults give lock errors under concurrent writers; these settings take the write lock at BEGIN.
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": patience / 1000 if patience else 4,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=134217728;",
    }
else:
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("connect_timeout", 3)
    if patience:
        limits = f"-c statement_timeout={patience} -c lock_timeout={patience}"
        DATABASES["default"]["OPTIONS"].setdefault("options", limits)
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

# one for all processes: it counts tries against limits, and remembers spent codes of second factors
CACHES = {
    "default": {
        "BACKEND": "passerelle.core.cache.SharedCache",
        "LOCATION": "shared_cache",
        "OPTIONS": {"MAX_ENTRIES": 50_000},
    }
}

# Accounts ----------
AUTH_USER_MODEL = "people.User"
AUTHENTICATION_BACKENDS = ["passerelle.people.backends.PasswordBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
ACCOUNT_ADAPTER = "passerelle.people.adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_UNKNOWN_ACCOUNTS = False
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_RATE_LIMITS = {
    "login": "60/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/m/ip,5/m/key",
    "reset_password_from_key": "20/m/ip",
}
ALLAUTH_TRUSTED_PROXY_COUNT: int = env.int("TRUSTED_PROXY_COUNT", 0)
HEADLESS_ONLY = True
HEADLESS_CLIENTS = ("browser",)
HEADLESS_FRONTEND_URLS = {
    "account_confirm_email": f"{SITE_URL}/account/confirm-email/{{key}}",
    "account_reset_password": f"{SITE_URL}/account/reset-password",
    "account_reset_password_from_key": f"{SITE_URL}/account/reset-password/{{key}}",
    "account_signup": f"{SITE_URL}/sign-in",
}
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 600
MFA_ADAPTER = "passerelle.people.adapter.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes", "webauthn"]
MFA_PASSKEY_LOGIN_ENABLED = True
# allauth's rows of addresses come with the first link to a new password and are never confirmed here: nobody signs
# up, and an address is the one to which the lab sent the way in
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "Passerelle"
# a code typed as its half minute ended, or on a telephone whose clock is a little off, still counts (RFC 6238, 5.2)
MFA_TOTP_TOLERANCE = 1

SESSION_ENGINE = "passerelle.people.sessions"
SESSION_COOKIE_AGE = 60 * 60 * 24 * 14
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
CSRF_FAILURE_VIEW = "passerelle.api.errors.csrf_failure"
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])

# Pages and their limits ----------
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF, NONCE],
        "style-src": [SELF, NONCE],
        "style-src-attr": ["'unsafe-inline'"],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-src": [SELF],
        "frame-ancestors": [NONE],
        "object-src": [NONE],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
MAX_FILE_BYTES: int = env.int("MAX_FILE_BYTES", 5 * 1024**3)
# no door takes a form: what arrives as one is refused before it is read, and could not be kept if it were
FILE_UPLOAD_HANDLERS: list[str] = []
# files that come in parts wait here, on a disk that all web processes share
UPLOAD_DIR: str = env.str("UPLOAD_DIR", str(VAR_DIR / "uploads"))
# what one person may have under way at a time
UPLOAD_QUOTA_BYTES: int = env.int("UPLOAD_QUOTA_BYTES", 4 * MAX_FILE_BYTES)
# the lab's experiment tracking: no address, no look-up
MLFLOW_TRACKING_URI: str = env.str("MLFLOW_TRACKING_URI", "")
MLFLOW_TRACKING_TOKEN: str = env.str("MLFLOW_TRACKING_TOKEN", "")
# where a publication is looked up by its DOI: no address, no look-up
DOI_RESOLVER: str = env.str("DOI_RESOLVER", "")

# Languages ----------
LANGUAGE_CODE = "fr"
LANGUAGES = [("fr", "Français"), ("en", "English")]
LOCALE_PATHS = [BASE_DIR / "locale"]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "America/Toronto"

# Static bundle ----------
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [("app", BUNDLE_DIR)] if BUNDLE_DIR.exists() else []
DJANGO_VITE = {"default": {"manifest_path": BUNDLE_DIR / ".vite" / "manifest.json", "static_url_prefix": "app"}}
WHITENOISE_USE_FINDERS = False
WHITENOISE_INDEX_FILE = False
WHITENOISE_IMMUTABLE_FILE_TEST = r"^/static/app/assets/.+-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$"
STORAGES = {
    "default": storage_from_url(env.str("STORAGE_URL", f"file://{VAR_DIR / 'files'}")),
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

# Mail and jobs ----------
_email = env.dj_email_url("EMAIL_URL", f"file:///{VAR_DIR / 'mail'}")
EMAIL_BACKEND = _email["EMAIL_BACKEND"]
EMAIL_HOST = _email.get("EMAIL_HOST", "")
EMAIL_PORT = _email.get("EMAIL_PORT", 25)
EMAIL_HOST_USER = _email.get("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = _email.get("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_TLS = _email.get("EMAIL_USE_TLS", False)
EMAIL_USE_SSL = _email.get("EMAIL_USE_SSL", False)
EMAIL_FILE_PATH = _email.get("EMAIL_FILE_PATH") or str(VAR_DIR / "mail")
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL: str = env.str("MAIL_FROM", "Passerelle <passerelle@lab.example>")
# how long one try may take before another worker takes the mail over
OUTBOX_CLAIM_SECONDS: int = env.int("OUTBOX_CLAIM_SECONDS", 60)
# how long a periodic job is one worker's, should that worker be killed
JOB_LEASE_SECONDS: int = env.int("JOB_LEASE_SECONDS", 120)
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Doors ----------
GRAPHQL_ANY_DOCUMENT = False
GRAPHQL_INTROSPECTION = False
PERSISTED_DOCUMENTS = {
    "lab": ROOT_DIR / "frontend" / "persisted" / "lab.json",
    "portal": ROOT_DIR / "frontend" / "persisted" / "portal.json",
}
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["passerelle.core.rest.RequestUserAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "passerelle.api.errors.rest_exception_handler",
    "NUM_PROXIES": ALLAUTH_TRUSTED_PROXY_COUNT,
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "passerelle.core.rest.JsonOnly",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Passerelle",
    "DESCRIPTION": "Files, exports and health. Everything else is GraphQL at /graphql/ and /portal/graphql/.",
    "VERSION": "0.1.0",
    "SERVE_INCLUDE_SCHEMA": False,
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", "INFO")},
    "loggers": {"django.request": {"level": "ERROR"}},
}
# the check knows Django's own class by name only; ours is stricter (passerelle.api.middleware.CsrfMiddleware)
SILENCED_SYSTEM_CHECKS: list[str] = ["security.W003"]
