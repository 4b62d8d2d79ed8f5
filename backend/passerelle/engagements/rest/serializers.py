"""What the invitation door reads and says."""

from rest_framework import serializers

from passerelle.core.choices import Language
from passerelle.engagements.choices import ClientRole


class InvitationFacts(serializers.Serializer[object]):
    """What its page shows of an invitation before it is accepted."""

    email = serializers.EmailField()
    name = serializers.CharField()
    organization = serializers.CharField()
    engagementTitle = serializers.CharField()  # noqa: N815 - the API speaks camelCase
    role = serializers.ChoiceField([role.name for role in ClientRole])
    language = serializers.ChoiceField(Language.values)
    needsAccount = serializers.BooleanField()  # noqa: N815
    signedInAs = serializers.EmailField(allow_null=True)  # noqa: N815


class InvitationAnswer(serializers.Serializer[object]):
    """What a person accepts with; the values are checked by the service, which names the field at fault."""

    name = serializers.CharField(required=False, allow_blank=True, default="")
    password = serializers.CharField(required=False, allow_blank=True, default="", trim_whitespace=False)
    language = serializers.CharField(required=False, allow_blank=True, default="")


class Next(serializers.Serializer[object]):
    next = serializers.CharField()
