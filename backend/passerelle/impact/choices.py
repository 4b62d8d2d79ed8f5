"""What an engagement led to, and what the lab counts of a year."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class OutcomeKind(models.TextChoices):
    PUBLICATION = "publication", _("Publication")
    PRODUCT = "product", _("Product")
    SOFTWARE = "software", _("Software")
    HIRE = "hire", _("Hire")
    FOLLOW_ON = "follow_on", _("Follow-on work")


class EnquiryUse(models.TextChoices):
    """What became of what was delivered, in the client's own words for it."""

    IN_USE = "in_use", _("In use")
    PARTLY = "partly", _("Partly in use")
    NOT_YET = "not_yet", _("Not yet in use")
    ABANDONED = "abandoned", _("Given up")
    UNREACHED = "unreached", _("Nobody answered")


class RegisterKind(models.TextChoices):
    """What the lab counts that no engagement holds."""

    ARTICLE = "article", _("Scientific article")
    PROJECT = "project", _("Research project")
    FACULTY = "faculty", _("Faculty member")
    CHAIR = "chair", _("Research chair")
    COMMUNITY = "community", _("Community members")
    ENTREPRENEURIAL = "entrepreneurial", _("Entrepreneurial project in development")
    # of years before the lab kept them here
    COLLABORATION = "collaboration", _("Earlier applied research collaborations")
    INTERVENTION = "intervention", _("Earlier targeted interventions")
    PARTNER = "partner", _("Earlier partner organizations")
    STARTUP_SUPPORTED = "startup_supported", _("Earlier startups supported")
    STARTUP_EMERGED = "startup_emerged", _("Earlier startups that emerged")


class Indicator(models.TextChoices):
    COLLABORATIONS = "applied_research_collaborations_led", _("Applied research collaborations")
    INTERVENTIONS = "sme_interventions_led", _("Targeted interventions")
    PARTNERS = "partner_organizations", _("Partner organizations")
    STARTUPS_SUPPORTED = "startups_supported", _("Startups supported")
    INDUSTRY_PAPERS = "papers_coauthored_with_industry", _("Papers written with industry")
    ARTICLES = "scientific_articles", _("Scientific articles")
    PROJECTS = "research_projects", _("Research projects")
    FACULTY = "faculty_members", _("Faculty members")
    CHAIRS = "ccai_chairs", _("Research chairs")
    COMMUNITY = "community_members", _("Community members")
    STARTUPS_EMERGED = "startups_emerged", _("Startups that emerged")
    ENTREPRENEURIAL = "entrepreneurial_projects_in_development", _("Entrepreneurial projects in development")


class OutcomeAction(models.TextChoices):
    UPDATE = "update", _("Edit")
    DELETE = "delete", _("Delete")
    SHARE = "share", _("Share")


class ShowcaseAction(models.TextChoices):
    UPDATE = "update", _("Edit")
    PUBLISH = "publish", _("Publish")
    WITHDRAW = "withdraw", _("Withdraw")
