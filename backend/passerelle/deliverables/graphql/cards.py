"""Model cards and datasheets in both schemas: plain values, which belong to no table."""

from typing import Any

import graphene

from passerelle.core.rendering.markdown import render_markdown
from passerelle.deliverables.cards import SECTIONS, written


class _CardSection:
    key = graphene.String(required=True)
    title = graphene.String(required=True)
    text = graphene.String(required=True)
    html = graphene.String(required=True)


class CardSection(_CardSection, graphene.ObjectType):
    """A section of a model card or a datasheet."""


class PortalCardSection(_CardSection, graphene.ObjectType):
    """A section of a model card or a datasheet."""

    class Meta:
        name = "CardSection"


class CardQuestion(graphene.ObjectType):
    """A section that the card of this kind of deliverable has, and what belongs under it."""

    key = graphene.String(required=True)
    title = graphene.String(required=True)
    hint = graphene.String(required=True)


class CardText(graphene.InputObjectType):
    key = graphene.String(required=True)
    text = graphene.String(required=True)


def shown_card(kind: str, card: dict[str, str] | None) -> list[dict[str, Any]]:
    """Return a card's sections as `CardSection` reads them."""
    return [
        {"key": section.key, "title": str(section.title), "text": text, "html": render_markdown(text)}
        for section, text in written(kind, card)
    ]


def questions(kind: str) -> list[dict[str, str]]:
    """Return what the card of a kind asks for; nothing for a kind without a card."""
    return [
        {"key": section.key, "title": str(section.title), "hint": str(section.hint)}
        for section in SECTIONS.get(kind, ())
    ]
