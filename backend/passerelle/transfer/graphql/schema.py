"""What transfer adds to the two schemas: lists only."""

import graphene

from passerelle.transfer.graphql import portal, types
from passerelle.transfer.graphql.mutations.add_evidence import AddEvidence, PortalAddEvidence
from passerelle.transfer.graphql.mutations.add_item import AddItem
from passerelle.transfer.graphql.mutations.add_section import AddSection
from passerelle.transfer.graphql.mutations.assess_capability import AssessCapability
from passerelle.transfer.graphql.mutations.move_item import MoveItem
from passerelle.transfer.graphql.mutations.move_section import MoveSection
from passerelle.transfer.graphql.mutations.sign_item import PortalSignItem, SignItem
from passerelle.transfer.graphql.mutations.unwaive_item import UnwaiveItem
from passerelle.transfer.graphql.mutations.update_item import UpdateItem
from passerelle.transfer.graphql.mutations.update_section import UpdateSection
from passerelle.transfer.graphql.mutations.waive_item import WaiveItem
from passerelle.transfer.graphql.queries import LabQueries

# the types reach the schemas through the types below, which they extend
EXTENSIONS = (types, portal)


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    add_item = AddItem.Field()
    update_item = UpdateItem.Field()
    sign_item = SignItem.Field()
    waive_item = WaiveItem.Field()
    add_evidence = AddEvidence.Field()
    assess_capability = AssessCapability.Field()
    unwaive_item = UnwaiveItem.Field()
    move_item = MoveItem.Field()
    add_section = AddSection.Field()
    update_section = UpdateSection.Field()
    move_section = MoveSection.Field()


class PortalMutations(graphene.ObjectType):
    sign_item = PortalSignItem.Field()
    add_evidence = PortalAddEvidence.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
