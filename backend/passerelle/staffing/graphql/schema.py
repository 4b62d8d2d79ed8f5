"""What staffing adds to the two schemas: lists only."""

import graphene

from passerelle.staffing.graphql.mutations.add_staffing_need import AddStaffingNeed
from passerelle.staffing.graphql.mutations.take_proposal import TakeProposal
from passerelle.staffing.graphql.mutations.update_staffing_need import UpdateStaffingNeed
from passerelle.staffing.graphql.mutations.withdraw_staffing_need import WithdrawStaffingNeed
from passerelle.staffing.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    add_staffing_need = AddStaffingNeed.Field()
    update_staffing_need = UpdateStaffingNeed.Field()
    withdraw_staffing_need = WithdrawStaffingNeed.Field()
    take_proposal = TakeProposal.Field()


class PortalQueries(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
