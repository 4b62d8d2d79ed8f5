"""The client's schema: assembly only."""

import graphene

from passerelle.changes.graphql import schema as changes
from passerelle.core.graphql.nodes import PORTAL_NODES
from passerelle.deliverables.graphql import schema as deliverables
from passerelle.engagements.graphql import schema as engagements
from passerelle.executive.graphql import schema as executive
from passerelle.impact.graphql import schema as impact
from passerelle.journal.graphql import schema as journal
from passerelle.notifications.graphql import schema as notifications
from passerelle.partners.graphql import schema as partners
from passerelle.people.graphql import schema as people
from passerelle.pipeline.graphql import schema as pipeline
from passerelle.plan.graphql import schema as plan
from passerelle.planning.graphql import schema as planning
from passerelle.playbooks.graphql import schema as playbooks
from passerelle.portfolio.graphql import schema as portfolio
from passerelle.programme.graphql import schema as programme
from passerelle.records.graphql import schema as records
from passerelle.reports.graphql import schema as reports
from passerelle.reviews.graphql import schema as reviews
from passerelle.search.graphql import schema as search
from passerelle.sharing.graphql import schema as sharing
from passerelle.staffing.graphql import schema as staffing
from passerelle.transfer.graphql import schema as transfer


class Query(
    people.PortalQueries,
    partners.PortalQueries,
    engagements.PortalQueries,
    plan.PortalQueries,
    deliverables.PortalQueries,
    journal.PortalQueries,
    reviews.PortalQueries,
    transfer.PortalQueries,
    notifications.PortalQueries,
    planning.PortalQueries,
    playbooks.PortalQueries,
    programme.PortalQueries,
    impact.PortalQueries,
    records.PortalQueries,
    reports.PortalQueries,
    portfolio.PortalQueries,
    pipeline.PortalQueries,
    changes.PortalQueries,
    staffing.PortalQueries,
    executive.PortalQueries,
    search.PortalQueries,
    sharing.PortalQueries,
    graphene.ObjectType,
):
    node = PORTAL_NODES.field()


class Mutation(
    people.PortalMutations,
    partners.PortalMutations,
    engagements.PortalMutations,
    plan.PortalMutations,
    deliverables.PortalMutations,
    journal.PortalMutations,
    reviews.PortalMutations,
    transfer.PortalMutations,
    notifications.PortalMutations,
    planning.PortalMutations,
    playbooks.PortalMutations,
    programme.PortalMutations,
    impact.PortalMutations,
    records.PortalMutations,
    reports.PortalMutations,
    portfolio.PortalMutations,
    pipeline.PortalMutations,
    changes.PortalMutations,
    staffing.PortalMutations,
    executive.PortalMutations,
    sharing.PortalMutations,
    graphene.ObjectType,
):
    pass


schema = graphene.Schema(query=Query, mutation=Mutation if Mutation._meta.fields else None)
