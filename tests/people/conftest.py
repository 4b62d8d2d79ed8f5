"""What the tests of the account doors ask for."""

from tests.smtp import smtp

__all__ = ["smtp"]
