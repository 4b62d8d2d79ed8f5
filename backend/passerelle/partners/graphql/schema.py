"""What partners adds to the two schemas: lists only."""

import graphene

from passerelle.partners.graphql.mutations.add_contact import AddContact
from passerelle.partners.graphql.mutations.change_programme import ChangeProgramme
from passerelle.partners.graphql.mutations.correct_programme_period import CorrectProgrammePeriod
from passerelle.partners.graphql.mutations.create_organization import CreateOrganization
from passerelle.partners.graphql.mutations.remove_contact import RemoveContact
from passerelle.partners.graphql.mutations.remove_programme_period import RemoveProgrammePeriod
from passerelle.partners.graphql.mutations.update_contact import UpdateContact
from passerelle.partners.graphql.mutations.update_organization import UpdateOrganization
from passerelle.partners.graphql.queries import LabQueries


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    create_organization = CreateOrganization.Field()
    update_organization = UpdateOrganization.Field()
    change_programme = ChangeProgramme.Field()
    correct_programme_period = CorrectProgrammePeriod.Field()
    remove_programme_period = RemoveProgrammePeriod.Field()
    add_contact = AddContact.Field()
    update_contact = UpdateContact.Field()
    remove_contact = RemoveContact.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
