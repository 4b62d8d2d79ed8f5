"""The slip ledger, the forecast's calibration and one's saved views."""

from typing import Any

import graphene
from graphql import GraphQLResolveInfo

from passerelle.core import errors
from passerelle.core.graphql.context import actor_of
from passerelle.core.graphql.fields import hydrate
from passerelle.core.graphql.ids import optional_row_id
from passerelle.core.graphql.selection import selection_of
from passerelle.core.graphql.types import enum_of
from passerelle.engagements.choices import EngagementKind
from passerelle.plan.choices import Clock, SlipReason
from passerelle.plan.graphql.types import SlipType
from passerelle.portfolio import history, selectors
from passerelle.portfolio.choices import LedgerGroup, SavedPage
from passerelle.portfolio.graphql.types import CalibrationType, SavedViewType, SlipLedgerType
from passerelle.portfolio.models import SavedView
from passerelle.portfolio.permissions import can_see_portfolio

SHOWN = 200


class LabQueries(graphene.ObjectType):
    slip_ledger = graphene.Field(
        SlipLedgerType,
        required=True,
        group=enum_of(LedgerGroup)(required=True),
        reason=enum_of(SlipReason)(),
        clock=enum_of(Clock)(),
        kind=enum_of(EngagementKind)(),
        organization=graphene.ID(),
        from_=graphene.Date(name="from"),
        until=graphene.Date(),
    )
    forecast_calibration = graphene.Field(CalibrationType, required=True)
    saved_views = graphene.List(graphene.NonNull(SavedViewType), required=True, page=enum_of(SavedPage)(required=True))

    def resolve_slip_ledger(root: Any, info: GraphQLResolveInfo, group: str, **given: Any) -> dict[str, Any]:
        filters = selectors.LedgerFilters(
            reason=given.get("reason"),
            clock=given.get("clock"),
            kind=given.get("kind"),
            organization_id=optional_row_id(given.get("organization"), "Organization"),
            starts_on=given.get("from_"),
            ends_on=given.get("until"),
        )
        slips = list(selectors.visible_slips(actor_of(info), filters))
        shown = slips[:SHOWN]
        hydrate(SlipType, shown, selection_of(info)["slips"], info.context)
        return {
            "moves": len(slips),
            "days": sum(map(selectors.days_of, slips)),
            "sums": selectors.ledger_sums(slips, group),
            "slips": shown,
        }

    def resolve_forecast_calibration(root: Any, info: GraphQLResolveInfo) -> Any:
        if not can_see_portfolio(actor_of(info)):
            raise errors.forbidden()
        return history.calibration()

    def resolve_saved_views(root: Any, info: GraphQLResolveInfo, page: str) -> list[SavedView]:
        return list(selectors.visible_views(actor_of(info), page)[:100])
