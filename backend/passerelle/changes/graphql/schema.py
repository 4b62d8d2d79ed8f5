"""What changes adds to the two schemas: lists only."""

import graphene

from passerelle.changes.graphql.lab import LabQueries
from passerelle.changes.graphql.mutations.mark_seen import MarkSeen
from passerelle.changes.graphql.mutations.portal_mark_seen import PortalMarkSeen
from passerelle.changes.graphql.portal import PortalQueries


class LabMutations(graphene.ObjectType):
    mark_seen = MarkSeen.Field()


class PortalMutations(graphene.ObjectType):
    mark_seen = PortalMarkSeen.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
