"""How somebody proved who they are, in the reader's words."""

from django.utils import translation

import pytest

from passerelle.core.choices import method_words


@pytest.mark.parametrize(
    ("stored", "english", "french"),
    [
        ("password", "Password", "Mot de passe"),
        ("mfa+password", "Passkey or second factor, Password", "Clé d’accès ou second facteur, Mot de passe"),
        ("", "", ""),
        ("something new", "something new", "something new"),
    ],
)
def test_stored_methods_are_told_in_words(stored: str, english: str, french: str) -> None:
    with translation.override("en"):
        assert method_words(stored) == english
    with translation.override("fr"):
        assert method_words(stored) == french
