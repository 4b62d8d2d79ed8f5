from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "passerelle.reviews"
    label = "reviews"
