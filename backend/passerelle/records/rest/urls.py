"""The REST doors of acceptance records."""

from django.urls import path

from passerelle.records.rest.views import KeysView, RecordJsonView, RecordPdfView

urlpatterns = [
    path("records/keys", KeysView.as_view(), name="record-keys"),
    path("records/<str:id>.json", RecordJsonView.as_view(), name="record-json"),
    path("records/<str:id>.pdf", RecordPdfView.as_view(), name="record-pdf"),
]
