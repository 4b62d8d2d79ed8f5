"""What partners adds to the two schemas: lists only."""

import graphene

from passerelle.partners.graphql.mutations.create_organization import CreateOrganization
from passerelle.partners.graphql.mutations.update_organization import UpdateOrganization
from passerelle.partners.graphql.queries import LabQueries


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    create_organization = CreateOrganization.Field()
    update_organization = UpdateOrganization.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
