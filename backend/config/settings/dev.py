"""Settings of `make run`: one machine, plain HTTP on loopback, everything kept under var/."""

from config.secret import secret_key
from config.settings.base import *  # noqa: F403
from config.settings.base import SECRET_KEY, VAR_DIR, env

VAR_DIR.mkdir(parents=True, exist_ok=True)
SECRET_KEY = SECRET_KEY or secret_key(VAR_DIR / "secret_key")
DEMO_MODE = env.bool("DEMO_MODE", True)
DEBUG = env.bool("DEBUG", False)
GRAPHQL_ANY_DOCUMENT = DEBUG
GRAPHQL_INTROSPECTION = DEBUG
# passkeys on loopback: browsers take http://localhost for a safe place, the library has to be told
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = True
