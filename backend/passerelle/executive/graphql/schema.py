"""What executive links add to the two schemas: lists only."""

import graphene

from passerelle.executive.graphql.mutations.create_executive_link import CreateExecutiveLink
from passerelle.executive.graphql.mutations.revoke_executive_link import RevokeExecutiveLink


class LabQueries(graphene.ObjectType):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    create_executive_link = CreateExecutiveLink.Field()
    revoke_executive_link = RevokeExecutiveLink.Field()


class PortalMutations(graphene.ObjectType):
    pass
