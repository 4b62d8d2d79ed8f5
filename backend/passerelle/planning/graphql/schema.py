"""What planning adds to the lab's schema: lists only. The client's has nothing of it."""

import graphene

from passerelle.planning.graphql import people
from passerelle.planning.graphql.grid import GridQueries
from passerelle.planning.graphql.lint import LintQueries
from passerelle.planning.graphql.mutations.add_leave import AddLeave
from passerelle.planning.graphql.mutations.apply_scenario import ApplyScenario
from passerelle.planning.graphql.mutations.create_allocation import CreateAllocation
from passerelle.planning.graphql.mutations.create_scenario import CreateScenario
from passerelle.planning.graphql.mutations.delete_allocation import DeleteAllocation
from passerelle.planning.graphql.mutations.discard_scenario import DiscardScenario
from passerelle.planning.graphql.mutations.drop_scenario_change import DropScenarioChange
from passerelle.planning.graphql.mutations.keep_scenario_change import KeepScenarioChange
from passerelle.planning.graphql.mutations.move_scenario_milestone import MoveScenarioMilestone
from passerelle.planning.graphql.mutations.remove_contract import RemoveContract
from passerelle.planning.graphql.mutations.remove_leave import RemoveLeave
from passerelle.planning.graphql.mutations.remove_scenario_allocation import RemoveScenarioAllocation
from passerelle.planning.graphql.mutations.set_contract import SetContract
from passerelle.planning.graphql.mutations.set_effort_plan import SetEffortPlan
from passerelle.planning.graphql.mutations.set_load_target import SetLoadTarget
from passerelle.planning.graphql.mutations.set_scenario_allocation import SetScenarioAllocation
from passerelle.planning.graphql.mutations.set_time_week import SetTimeWeek
from passerelle.planning.graphql.mutations.split_allocation import SplitAllocation
from passerelle.planning.graphql.mutations.update_allocation import UpdateAllocation
from passerelle.planning.graphql.mutations.update_leave import UpdateLeave
from passerelle.planning.graphql.mutations.update_scenario import UpdateScenario
from passerelle.planning.graphql.queries import LabQueries as LoadQueries
from passerelle.planning.graphql.scenarios import ScenarioQueries
from passerelle.planning.graphql.time import TimeQueries


class LabQueries(LoadQueries, TimeQueries, GridQueries, LintQueries, ScenarioQueries):
    pass


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    create_allocation = CreateAllocation.Field()
    update_allocation = UpdateAllocation.Field()
    delete_allocation = DeleteAllocation.Field()
    add_leave = AddLeave.Field()
    update_leave = UpdateLeave.Field()
    remove_leave = RemoveLeave.Field()
    set_contract = SetContract.Field()
    remove_contract = RemoveContract.Field()
    set_time_week = SetTimeWeek.Field()
    split_allocation = SplitAllocation.Field()
    set_effort_plan = SetEffortPlan.Field()
    set_load_target = SetLoadTarget.Field()
    apply_scenario = ApplyScenario.Field()
    create_scenario = CreateScenario.Field()
    discard_scenario = DiscardScenario.Field()
    drop_scenario_change = DropScenarioChange.Field()
    keep_scenario_change = KeepScenarioChange.Field()
    move_scenario_milestone = MoveScenarioMilestone.Field()
    remove_scenario_allocation = RemoveScenarioAllocation.Field()
    set_scenario_allocation = SetScenarioAllocation.Field()
    update_scenario = UpdateScenario.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries", "people"]
