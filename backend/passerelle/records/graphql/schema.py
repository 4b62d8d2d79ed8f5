"""What records adds to the two schemas: fields of types below."""

import graphene

from passerelle.records.graphql import portal, types

EXTENSIONS = (types, portal)


class LabQueries(graphene.ObjectType):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    pass
