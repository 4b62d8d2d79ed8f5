"""What impact adds to the two schemas: lists only."""

import graphene

from passerelle.impact.graphql.mutations.add_outcome import AddOutcome
from passerelle.impact.graphql.mutations.add_register_entry import AddRegisterEntry
from passerelle.impact.graphql.mutations.answer_enquiry import AnswerImpactEnquiry, PortalAnswerImpactEnquiry
from passerelle.impact.graphql.mutations.delete_outcome import DeleteOutcome
from passerelle.impact.graphql.mutations.delete_register_entry import DeleteRegisterEntry
from passerelle.impact.graphql.mutations.freeze_year import FreezeYear
from passerelle.impact.graphql.mutations.import_outcomes import ImportOutcomes
from passerelle.impact.graphql.mutations.plan_enquiry import PlanImpactEnquiry
from passerelle.impact.graphql.mutations.publish_showcase import PublishShowcase
from passerelle.impact.graphql.mutations.update_outcome import UpdateOutcome
from passerelle.impact.graphql.mutations.update_register_entry import UpdateRegisterEntry
from passerelle.impact.graphql.mutations.write_showcase import WriteShowcase
from passerelle.impact.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    add_outcome = AddOutcome.Field()
    update_outcome = UpdateOutcome.Field()
    delete_outcome = DeleteOutcome.Field()
    import_outcomes = ImportOutcomes.Field()
    plan_impact_enquiry = PlanImpactEnquiry.Field()
    answer_impact_enquiry = AnswerImpactEnquiry.Field()
    write_showcase = WriteShowcase.Field()
    publish_showcase = PublishShowcase.Field()
    add_register_entry = AddRegisterEntry.Field()
    update_register_entry = UpdateRegisterEntry.Field()
    delete_register_entry = DeleteRegisterEntry.Field()
    freeze_year = FreezeYear.Field()


class PortalQueries(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    answer_impact_enquiry = PortalAnswerImpactEnquiry.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
