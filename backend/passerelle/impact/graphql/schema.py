"""What impact adds to the two schemas: lists only."""

import graphene

from passerelle.impact.graphql.mutations.add_outcome import AddOutcome


class LabQueries(graphene.ObjectType):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    add_outcome = AddOutcome.Field()


class PortalMutations(graphene.ObjectType):
    pass
