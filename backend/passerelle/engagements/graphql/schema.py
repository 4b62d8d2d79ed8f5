"""What engagements adds to the two schemas: lists only."""

import graphene

from passerelle.engagements.graphql.mutations.update_engagement import UpdateEngagement
from passerelle.engagements.graphql.portal import PortalQueries
from passerelle.engagements.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    update_engagement = UpdateEngagement.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
