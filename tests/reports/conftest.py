from tests.api.conftest import smtp

__all__ = ["smtp"]
