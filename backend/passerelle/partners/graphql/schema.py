"""What partners adds to the two schemas: lists only."""

import graphene


class LabQueries(graphene.ObjectType):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    pass
