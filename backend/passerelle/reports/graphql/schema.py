"""What reports adds to the two schemas: lists only."""

import graphene

from passerelle.reports.graphql.mutations.delete_report import DeleteReport
from passerelle.reports.graphql.mutations.draft_report import DraftReport
from passerelle.reports.graphql.mutations.share_report import ShareReport
from passerelle.reports.graphql.mutations.update_report import UpdateReport
from passerelle.reports.graphql.portal import PortalQueries


class LabQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    draft_report = DraftReport.Field()
    update_report = UpdateReport.Field()
    share_report = ShareReport.Field()
    delete_report = DeleteReport.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
