"""What journal adds to the two schemas: lists only."""

import graphene

from passerelle.journal.graphql import portal, types
from passerelle.journal.graphql.mutations.add_comment import AddComment, PortalAddComment
from passerelle.journal.graphql.mutations.add_log_entry import AddLogEntry
from passerelle.journal.graphql.mutations.add_risk import AddRisk
from passerelle.journal.graphql.mutations.answer_blocker import AnswerBlocker, PortalAnswerBlocker
from passerelle.journal.graphql.mutations.delete_log_entry import DeleteLogEntry
from passerelle.journal.graphql.mutations.update_log_entry import UpdateLogEntry
from passerelle.journal.graphql.mutations.update_risk import UpdateRisk
from passerelle.journal.graphql.queries import JournalQueries

# the types reach the schemas through the types below, which they extend
EXTENSIONS = (types, portal)


class LabQueries(JournalQueries, graphene.ObjectType):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    add_log_entry = AddLogEntry.Field()
    update_log_entry = UpdateLogEntry.Field()
    delete_log_entry = DeleteLogEntry.Field()
    add_comment = AddComment.Field()
    answer_blocker = AnswerBlocker.Field()
    add_risk = AddRisk.Field()
    update_risk = UpdateRisk.Field()


class PortalMutations(graphene.ObjectType):
    add_comment = PortalAddComment.Field()
    answer_blocker = PortalAnswerBlocker.Field()
