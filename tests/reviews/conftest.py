"""A mail server of the tests own."""

from tests.smtp import smtp

__all__ = ["smtp"]
