"""What the pipeline adds to the two schemas: lists only."""

import graphene

from passerelle.pipeline.graphql.mutations.convert_inquiry import ConvertInquiry
from passerelle.pipeline.graphql.mutations.decide_inquiry import DecideInquiry
from passerelle.pipeline.graphql.mutations.discard_inquiries import DiscardInquiries
from passerelle.pipeline.graphql.mutations.erase_inquiry import EraseInquiry
from passerelle.pipeline.graphql.mutations.release_inquiry import ReleaseInquiry
from passerelle.pipeline.graphql.mutations.reopen_inquiry import ReopenInquiry
from passerelle.pipeline.graphql.mutations.take_inquiry import TakeInquiry
from passerelle.pipeline.graphql.queries import LabQueries


class LabMutations(graphene.ObjectType):
    take_inquiry = TakeInquiry.Field()
    decide_inquiry = DecideInquiry.Field()
    reopen_inquiry = ReopenInquiry.Field()
    convert_inquiry = ConvertInquiry.Field()
    erase_inquiry = EraseInquiry.Field()
    release_inquiry = ReleaseInquiry.Field()
    discard_inquiries = DiscardInquiries.Field()


class PortalQueries(graphene.ObjectType):
    pass


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
