"""The doors of the API."""

from django.conf import settings
from django.urls import include, path

from passerelle.api import health
from passerelle.api.errors import missing
from passerelle.api.graphql.conflicts import who_saved
from passerelle.api.graphql.documents import Documents
from passerelle.api.graphql.view import GraphQLDoor
from passerelle.api.metrics import metrics
from passerelle.api.openapi import SchemaView
from passerelle.api.portal import schema as portal_schema
from passerelle.api.schema import schema as lab_schema
from passerelle.engagements.rest.viewing import viewed_as
from passerelle.people.permissions import is_lab

lab_door = GraphQLDoor(
    lab_schema, Documents(lab_schema.graphql_schema, settings.PERSISTED_DOCUMENTS["lab"]), is_lab, explains=who_saved
)
portal_door = GraphQLDoor(
    portal_schema,
    Documents(portal_schema.graphql_schema, settings.PERSISTED_DOCUMENTS["portal"]),
    lambda actor: actor.is_active,
    stands_in=viewed_as,
)

urlpatterns = [
    path("graphql/", lab_door, name="lab-graphql"),
    path("portal/graphql/", portal_door, name="portal-graphql"),
    path("", include("passerelle.core.files.urls")),
    path("api/schema", SchemaView.as_view(), name="openapi"),
    path("api/", include("passerelle.people.rest.urls")),
    path("api/", include("passerelle.engagements.rest.urls")),
    path("api/", include("passerelle.records.rest.urls")),
    path("api/", include("passerelle.reports.rest.urls")),
    path("api/", include("passerelle.portfolio.rest.urls")),
    path("api/", include("passerelle.impact.rest.urls")),
    path("api/", include("passerelle.programme.rest.urls")),
    path("api/", include("passerelle.deliverables.rest.urls")),
    path("api/<path:rest>", missing),  # after every other address under api/
    path("", include("passerelle.executive.rest.urls")),
    path("", include("passerelle.notifications.rest.urls")),
    path("", include("passerelle.pipeline.rest.urls")),
    path("", include("passerelle.impact.rest.public")),
    path("healthz", health.healthz, name="healthz"),
    path("metrics", metrics, name="metrics"),
    path("readyz", health.readyz, name="readyz"),
]
