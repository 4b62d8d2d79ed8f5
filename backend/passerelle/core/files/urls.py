"""The routes of files."""

from django.urls import path

from passerelle.core.files.rest import FileView, UploadView

urlpatterns = [
    path("api/uploads", UploadView.as_view(), name="upload"),
    path("api/files/<str:id>", FileView.as_view(), name="file"),
]
