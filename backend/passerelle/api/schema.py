"""The lab's schema: assembly only."""

import graphene

from passerelle.core.graphql.nodes import LAB_NODES
from passerelle.deliverables.graphql import schema as deliverables
from passerelle.engagements.graphql import schema as engagements
from passerelle.impact.graphql import schema as impact
from passerelle.journal.graphql import schema as journal
from passerelle.partners.graphql import schema as partners
from passerelle.people.graphql import schema as people
from passerelle.plan.graphql import schema as plan
from passerelle.planning.graphql import schema as planning
from passerelle.playbooks.graphql import schema as playbooks
from passerelle.reviews.graphql import schema as reviews
from passerelle.search.graphql import schema as search
from passerelle.sharing.graphql import schema as sharing
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
    planning.LabQueries,
    playbooks.LabQueries,
    impact.LabQueries,
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
    planning.LabMutations,
    playbooks.LabMutations,
    impact.LabMutations,
    sharing.LabMutations,
    graphene.ObjectType,
):
    pass


schema = graphene.Schema(query=Query, mutation=Mutation)
