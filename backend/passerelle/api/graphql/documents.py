"""Documents: those known at build time by their hash, others parsed, bounded, validated and kept a while."""

import functools
import hashlib
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

import orjson
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)
from graphql.validation import ASTValidationRule, NoSchemaIntrospectionCustomRule

from passerelle.api.graphql.limits import MAX_DEPTH, MAX_SOURCE, MAX_TOKENS, check_limits, exceeded, page_variables
from passerelle.core.errors import Code, DomainError


@dataclass(frozen=True, eq=False)
class Prepared:
    """A document that passed every check: what executing it needs."""

    document: DocumentNode
    operation: OperationDefinitionNode
    has_directives: bool
    page_variables: frozenset[str]

    @functools.cached_property
    def fragments(self) -> dict[str, FragmentDefinitionNode]:
        return {
            node.name.value: node for node in self.document.definitions if isinstance(node, FragmentDefinitionNode)
        }

    @property
    def is_mutation(self) -> bool:
        return self.operation.operation.value == "mutation"

    @property
    def root_fields(self) -> tuple[str, ...]:
        return tuple(node.name.value for node in self.operation.selection_set.selections if hasattr(node, "name"))


class Documents:
    """The documents of one schema."""

    def __init__(self, schema: GraphQLSchema, known: Path):
        self._schema = schema
        self._known_path = known
        self._prepare = functools.lru_cache(maxsize=1024)(self._prepare_uncached)

    @functools.cached_property
    def _known(self) -> dict[str, str]:
        """Map of SHA-256 (or Relay's own id) to text, as the frontend's build wrote it."""
        return orjson.loads(self._known_path.read_bytes()) if self._known_path.exists() else {}

    def known(self, document_id: str) -> Prepared:
        """Return a document by its id; raise UNKNOWN_DOCUMENT for any other."""
        text = self._known.get(document_id)
        if text is None:
            message = _("This page is older than the server. Reload it.")
            raise DomainError(Code.UNKNOWN_DOCUMENT, message)
        return self._prepare(text, settings.GRAPHQL_INTROSPECTION)

    def given(self, text: str) -> Prepared:
        """Return a document sent in full, checked like any other."""
        return self._prepare(text, settings.GRAPHQL_INTROSPECTION)

    def rules(self, introspection: bool) -> tuple[type[ASTValidationRule], ...]:
        """Return the rules that every document of this schema passes: the standard ones, and never fewer."""
        return specified_rules if introspection else (*specified_rules, NoSchemaIntrospectionCustomRule)

    def _prepare_uncached(self, text: str, introspection: bool) -> Prepared:
        try:
            document = parse(
                text,
                no_location=True,
                max_lexical_tokens=MAX_TOKENS,
                max_comments=200,
                max_source_length=MAX_SOURCE,
            )
        except GraphQLSyntaxError as error:
            if "Parsing aborted" in error.message:
                raise exceeded("tokens", MAX_TOKENS) from None
            raise DomainError(Code.BAD_REQUEST, error.message) from None
        except RecursionError:
            raise exceeded("levels", MAX_DEPTH) from None
        operation = check_limits(document)
        problems = validate(self._schema, document, self.rules(introspection), max_errors=5)
        if problems:
            raise DomainError(Code.BAD_REQUEST, _without_suggestion(problems[0]))
        return Prepared(document, operation, "@" in text, page_variables(document))


def _without_suggestion(problem: GraphQLError) -> str:
    """Drop "Did you mean …": it would tell a stranger what fields there are."""
    return problem.message.split(" Did you mean ")[0]


def fingerprint(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
