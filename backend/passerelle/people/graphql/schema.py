"""What people adds to the two schemas: lists only."""

import graphene

from passerelle.people.graphql.mutations.add_person import AddPerson
from passerelle.people.graphql.mutations.add_skill import AddSkill
from passerelle.people.graphql.mutations.close_account import CloseAccount
from passerelle.people.graphql.mutations.create_token import CreateToken
from passerelle.people.graphql.mutations.dismiss_welcome import DismissWelcome
from passerelle.people.graphql.mutations.reopen_account import ReopenAccount
from passerelle.people.graphql.mutations.revoke_token import RevokeToken
from passerelle.people.graphql.mutations.send_first_link import SendFirstLink
from passerelle.people.graphql.mutations.set_skills import SetSkills
from passerelle.people.graphql.mutations.update_lab import UpdateLab
from passerelle.people.graphql.mutations.update_person import UpdatePerson
from passerelle.people.graphql.mutations.update_profile import PortalUpdateProfile, UpdateProfile
from passerelle.people.graphql.queries import LabQueries, PortalQueries


class LabMutations(graphene.ObjectType):
    update_profile = UpdateProfile.Field()
    create_token = CreateToken.Field()
    revoke_token = RevokeToken.Field()
    add_skill = AddSkill.Field()
    set_skills = SetSkills.Field()
    update_lab = UpdateLab.Field()
    update_person = UpdatePerson.Field()
    send_first_link = SendFirstLink.Field()
    reopen_account = ReopenAccount.Field()
    close_account = CloseAccount.Field()
    add_person = AddPerson.Field()


class PortalMutations(graphene.ObjectType):
    update_profile = PortalUpdateProfile.Field()
    dismiss_welcome = DismissWelcome.Field()


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
