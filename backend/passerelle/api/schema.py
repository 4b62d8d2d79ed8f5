"""The lab's schema: assembly only."""

import graphene

from passerelle.changes.graphql import schema as changes
from passerelle.core.graphql.nodes import LAB_NODES
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
    people.LabQueries,
    partners.LabQueries,
    engagements.LabQueries,
    plan.LabQueries,
    deliverables.LabQueries,
    journal.LabQueries,
    reviews.LabQueries,
    transfer.LabQueries,
    notifications.LabQueries,
    planning.LabQueries,
    playbooks.LabQueries,
    programme.LabQueries,
    impact.LabQueries,
    records.LabQueries,
    reports.LabQueries,
    portfolio.LabQueries,
    pipeline.LabQueries,
    changes.LabQueries,
    staffing.LabQueries,
    executive.LabQueries,
    sharing.LabQueries,
    search.LabQueries,
    graphene.ObjectType,
):
    node = LAB_NODES.field()


class Mutation(
    people.LabMutations,
    partners.LabMutations,
    engagements.LabMutations,
    plan.LabMutations,
    deliverables.LabMutations,
    journal.LabMutations,
    reviews.LabMutations,
    transfer.LabMutations,
    notifications.LabMutations,
    planning.LabMutations,
    playbooks.LabMutations,
    programme.LabMutations,
    impact.LabMutations,
    records.LabMutations,
    reports.LabMutations,
    portfolio.LabMutations,
    pipeline.LabMutations,
    changes.LabMutations,
    staffing.LabMutations,
    executive.LabMutations,
    sharing.LabMutations,
    graphene.ObjectType,
):
    pass


schema = graphene.Schema(query=Query, mutation=Mutation)
