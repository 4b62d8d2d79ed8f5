"""What docs/trust.md says is proved is proved by tests that exist; and structures that no request could show."""

import ast
import re
from pathlib import Path

from django.conf import settings
from django.urls import Resolver404, resolve

import pytest

from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema
from passerelle.core.graphql.types import LabType, PortalType
from passerelle.journal.models import Risk

ROOT = Path(__file__).resolve().parents[2]
ROWS = [
    [cell.strip() for cell in line.strip("| ").split("|")]
    for line in (ROOT / "docs" / "trust.md").read_text().splitlines()
    if line.startswith("| ") and not line.startswith("| case ")
]
TEST = re.compile(r"^(tests/[\w/]+\.py)::(test_\w+)$")
# what rows belong to: named when they are made, and never again
PARENTS = {
    "engagement", "organization", "deliverable", "deliverableVersion", "checklist", "section", "round", "person",
    "event", "scenario", "target",
}  # fmt: skip


def names_in(path: Path) -> set[str]:
    return {node.name for node in ast.parse(path.read_text()).body if isinstance(node, ast.FunctionDef)}


def test_every_case_has_its_place_and_its_proof() -> None:
    assert len(ROWS) > 40
    for case, where, proofs in ROWS:
        assert case
        assert where
        for proof in proofs.split(", "):
            found = TEST.match(proof)
            assert found, f"{case}: {proof} is no test"
            path = ROOT / found[1]
            assert path.is_file(), f"{case}: {found[1]} does not exist"
            assert found[2] in names_in(path), f"{case}: {proof} does not exist"


@pytest.mark.parametrize("base", [LabType, PortalType])
def test_a_type_lists_its_fields(base: type) -> None:
    for fields in ({}, {"fields": "__all__"}, {"fields": None}):
        meta = type("Meta", (), {"model": Risk, **fields})
        with pytest.raises(TypeError, match="must list its fields"):
            type("EverythingType", (base,), {"Meta": meta})


def test_no_update_names_another_parent() -> None:
    for schema in (lab_schema, portal_schema):
        mutations = schema.graphql_schema.mutation_type.fields
        for name, field in mutations.items():
            if not name.startswith("update"):
                continue
            inputs = field.args["input"].type.of_type.fields
            ids = {key for key, one in inputs.items() if str(one.type).strip("[]!") == "ID"}
            assert not PARENTS & ids, name


def test_files_have_no_address_of_their_own() -> None:
    assert settings.MEDIA_URL in {"", "/"}
    for path in ("/media/x", "/files/x", "/storage/x", "/uploads/x"):
        assert resolve(path).view_name == "lab", f"{path} is one of the lab's pages, which hold no file"


def test_there_is_no_admin_site() -> None:
    assert "django.contrib.admin" not in settings.INSTALLED_APPS
    try:
        assert resolve("/admin/").view_name == "lab"
    except Resolver404:
        return
