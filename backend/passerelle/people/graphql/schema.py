"""What people adds to the two schemas: lists only."""

import graphene

from passerelle.people.graphql.queries import LabQueries, PortalQueries


class LabMutations(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
