"""The routes of files."""

from django.urls import path

from passerelle.core.files.rest import FileView, InlineFileView, PreviewView, UploadView
from passerelle.core.files.tus import ResumableUploadsView, ResumableUploadView

urlpatterns = [
    path("api/uploads", UploadView.as_view(), name="upload"),
    path("api/uploads/resumable", ResumableUploadsView.as_view(), name="resumable-uploads"),
    path("api/uploads/resumable/<str:id>", ResumableUploadView.as_view(), name="resumable-upload"),
    path("api/files/<str:id>", FileView.as_view(), name="file"),
    path("api/files/<str:id>/inline", InlineFileView.as_view(), name="inline-file"),
    path("api/files/<str:id>/preview", PreviewView.as_view(), name="preview"),
]
