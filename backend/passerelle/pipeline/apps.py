from django.apps import AppConfig


class PipelineConfig(AppConfig):
    name = "passerelle.pipeline"
    label = "pipeline"
