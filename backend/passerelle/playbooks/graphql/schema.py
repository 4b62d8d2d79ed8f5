"""What playbooks adds to the two schemas: lists only."""

import graphene

from passerelle.playbooks.graphql.mutations.add_playbook import AddPlaybook
from passerelle.playbooks.graphql.mutations.retire_playbook import RetirePlaybook
from passerelle.playbooks.graphql.mutations.start_engagement import StartEngagement
from passerelle.playbooks.graphql.mutations.update_playbook import UpdatePlaybook
from passerelle.playbooks.graphql.queries import LabQueries


class PortalQueries(graphene.ObjectType):
    pass


class LabMutations(graphene.ObjectType):
    add_playbook = AddPlaybook.Field()
    update_playbook = UpdatePlaybook.Field()
    retire_playbook = RetirePlaybook.Field()
    start_engagement = StartEngagement.Field()


class PortalMutations(graphene.ObjectType):
    pass


__all__ = ["LabMutations", "LabQueries", "PortalMutations", "PortalQueries"]
