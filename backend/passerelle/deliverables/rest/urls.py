"""The routes of versions."""

from django.urls import path

from passerelle.deliverables.rest.views import CardView, ChangesView

urlpatterns = [
    path("versions/<str:id>/card.<str:form>", CardView.as_view(), name="version-card"),
    path("versions/<str:id>/changes", ChangesView.as_view(), name="version-changes"),
]
