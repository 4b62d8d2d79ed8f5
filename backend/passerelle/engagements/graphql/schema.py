"""What engagements adds to the two schemas: lists only."""

import graphene

from passerelle.engagements.graphql import delegations, history
from passerelle.engagements.graphql.mutations.add_agreement import AddAgreement
from passerelle.engagements.graphql.mutations.add_objective import AddObjective
from passerelle.engagements.graphql.mutations.add_team_member import AddTeamMember
from passerelle.engagements.graphql.mutations.change_engagement_status import ChangeEngagementStatus
from passerelle.engagements.graphql.mutations.delegate import Delegate
from passerelle.engagements.graphql.mutations.end_delegation import EndDelegation
from passerelle.engagements.graphql.mutations.invite_client import InviteClient
from passerelle.engagements.graphql.mutations.remove_agreement import RemoveAgreement
from passerelle.engagements.graphql.mutations.remove_team_member import RemoveTeamMember
from passerelle.engagements.graphql.mutations.revoke_client import RevokeClient
from passerelle.engagements.graphql.mutations.revoke_invitation import RevokeInvitation
from passerelle.engagements.graphql.mutations.update_agreement import UpdateAgreement
from passerelle.engagements.graphql.mutations.update_engagement import UpdateEngagement
from passerelle.engagements.graphql.mutations.update_objective import UpdateObjective
from passerelle.engagements.graphql.portal import PortalQueries
from passerelle.engagements.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    update_engagement = UpdateEngagement.Field()
    change_engagement_status = ChangeEngagementStatus.Field()
    add_team_member = AddTeamMember.Field()
    remove_team_member = RemoveTeamMember.Field()
    invite_client = InviteClient.Field()
    revoke_invitation = RevokeInvitation.Field()
    revoke_client = RevokeClient.Field()
    add_objective = AddObjective.Field()
    update_objective = UpdateObjective.Field()
    add_agreement = AddAgreement.Field()
    update_agreement = UpdateAgreement.Field()
    remove_agreement = RemoveAgreement.Field()


class PortalMutations(graphene.ObjectType):
    delegate = Delegate.Field()
    end_delegation = EndDelegation.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries", "delegations", "history"]
