"""What deliverables adds to the two schemas: lists only."""

import graphene

from passerelle.deliverables.graphql import portal
from passerelle.deliverables.graphql.mutations.add_deliverable import AddDeliverable
from passerelle.deliverables.graphql.mutations.delete_deliverable import DeleteDeliverable
from passerelle.deliverables.graphql.mutations.fetch_run import FetchRun
from passerelle.deliverables.graphql.mutations.submit_version import SubmitVersion
from passerelle.deliverables.graphql.mutations.update_deliverable import UpdateDeliverable


class LabQueries(graphene.ObjectType):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    add_deliverable = AddDeliverable.Field()
    delete_deliverable = DeleteDeliverable.Field()
    fetch_run = FetchRun.Field()
    submit_version = SubmitVersion.Field()
    update_deliverable = UpdateDeliverable.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries", "portal"]
