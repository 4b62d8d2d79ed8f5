"""What the portfolio adds to the two schemas: lists only."""

import graphene

from passerelle.portfolio.graphql.mutations.delete_view import DeleteView
from passerelle.portfolio.graphql.mutations.save_view import SaveView
from passerelle.portfolio.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    save_view = SaveView.Field()
    delete_view = DeleteView.Field()


class PortalQueries(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
