"""What the programme adds to the two schemas: lists only."""

import graphene

from passerelle.programme.graphql.mutations.add_startup import AddStartup
from passerelle.programme.graphql.mutations.announce_event import AnnounceEvent
from passerelle.programme.graphql.mutations.cancel_event import CancelEvent
from passerelle.programme.graphql.mutations.count_attendance import CountAttendance
from passerelle.programme.graphql.mutations.create_event import CreateEvent
from passerelle.programme.graphql.mutations.mark_attendance import MarkAttendance
from passerelle.programme.graphql.mutations.register_for_event import PortalRegisterForEvent, RegisterForEvent
from passerelle.programme.graphql.mutations.remove_startup import RemoveStartup
from passerelle.programme.graphql.mutations.update_event import UpdateEvent
from passerelle.programme.graphql.mutations.update_startup import UpdateStartup
from passerelle.programme.graphql.mutations.withdraw_from_event import PortalWithdrawFromEvent, WithdrawFromEvent
from passerelle.programme.graphql.portal import PortalQueries
from passerelle.programme.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    add_startup = AddStartup.Field()
    announce_event = AnnounceEvent.Field()
    cancel_event = CancelEvent.Field()
    count_attendance = CountAttendance.Field()
    create_event = CreateEvent.Field()
    mark_attendance = MarkAttendance.Field()
    register_for_event = RegisterForEvent.Field()
    remove_startup = RemoveStartup.Field()
    update_event = UpdateEvent.Field()
    update_startup = UpdateStartup.Field()
    withdraw_from_event = WithdrawFromEvent.Field()


class PortalMutations(graphene.ObjectType):
    register_for_event = PortalRegisterForEvent.Field()
    withdraw_from_event = PortalWithdrawFromEvent.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
