"""What plan adds to the two schemas: lists only."""

import graphene

from passerelle.plan.graphql.mutations import decide_milestone, decide_milestone_as_client
from passerelle.plan.graphql.mutations.add_milestone import AddMilestone
from passerelle.plan.graphql.mutations.close_waiting_period import CloseWaitingPeriod
from passerelle.plan.graphql.mutations.delete_milestone import DeleteMilestone
from passerelle.plan.graphql.mutations.enter_stage import EnterStage
from passerelle.plan.graphql.mutations.log_milestone import LogMilestone
from passerelle.plan.graphql.mutations.move_milestone import MoveMilestone
from passerelle.plan.graphql.mutations.open_waiting_period import OpenWaitingPeriod
from passerelle.plan.graphql.mutations.reopen_milestone import ReopenMilestone
from passerelle.plan.graphql.mutations.start_milestone import StartMilestone
from passerelle.plan.graphql.mutations.take_back_stage import TakeBackStage
from passerelle.plan.graphql.mutations.undo_milestone_move import UndoMilestoneMove
from passerelle.plan.graphql.mutations.update_milestone import UpdateMilestone
from passerelle.plan.graphql.queries import MoveQueries


class LabQueries(MoveQueries):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    add_milestone = AddMilestone.Field()
    close_waiting_period = CloseWaitingPeriod.Field()
    decide_milestone = decide_milestone.DecideMilestone.Field()
    delete_milestone = DeleteMilestone.Field()
    enter_stage = EnterStage.Field()
    log_milestone = LogMilestone.Field()
    move_milestone = MoveMilestone.Field()
    open_waiting_period = OpenWaitingPeriod.Field()
    reopen_milestone = ReopenMilestone.Field()
    start_milestone = StartMilestone.Field()
    take_back_stage = TakeBackStage.Field()
    undo_milestone_move = UndoMilestoneMove.Field()
    update_milestone = UpdateMilestone.Field()


class PortalMutations(graphene.ObjectType):
    decide_milestone = decide_milestone_as_client.DecideMilestone.Field()
