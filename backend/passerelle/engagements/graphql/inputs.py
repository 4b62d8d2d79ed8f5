"""Inputs that several mutations share."""

import graphene


class SignatoryInput(graphene.InputObjectType):
    name = graphene.String(required=True)
    title = graphene.String()
    side = graphene.String(required=True, description="lab or client")
    signed_on = graphene.Date()
