"""The people of the demonstration: plainly invented, with the accounts that `make run` prints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the lab: `email` is an account that can sign in, or "" for colleagues.

    `share` is what each of their engagements takes of them, in full-time equivalents: most stay within their band.
    """

    name: str
    title: str
    role: str
    language: str
    hours: float = 35
    email: str = ""
    share: float = 0.45


RESEARCH = (
    Person("Amélie Roy", "Senior Director", "director", "fr", 35, "director@lab.example"),
    Person("Bao Nguyen", "Senior Applied Research Scientist", "scientist", "en", 35, "lead@lab.example", share=0.25),
    Person("Chantal Côté", "Applied Research Scientist", "scientist", "fr", 35, "scientist@lab.example", share=0.2),
    Person("David Okafor", "Senior Applied Research Scientist", "scientist", "en", share=0.35),
    Person("Élise Tremblay", "Senior Applied Research Scientist", "scientist", "fr", 28, share=0.6),
    Person("Farid Haddad", "Senior Applied Research Scientist", "scientist", "fr"),
    Person("Grace Kim", "Senior Applied Research Scientist", "scientist", "en"),
    Person("Hugo Lavoie", "Senior Applied Research Scientist", "scientist", "fr", share=0.2),
    Person("Inès Morel", "Senior Applied Research Scientist", "scientist", "fr", 21, share=0.15),
    Person("Jonas Weber", "Senior Applied Research Scientist", "scientist", "en"),
    Person("Karima Saïd", "Applied Research Scientist", "scientist", "fr", share=0.25),
    Person("Léo Gagnon", "Applied Research Scientist", "scientist", "fr", share=0.25),
    Person("Maya Patel", "Applied Research Scientist", "scientist", "en", share=0.25),
    Person("Noah Bélanger", "Research Intern", "intern", "fr", 35, "intern@lab.example", share=0.35),
)
PARTNERSHIPS = (
    Person("Olivia Martin", "Senior Advisor", "partnerships", "fr", 35, "partnerships@lab.example"),
    Person("Pascal Dubé", "Director, Partnerships and Strategy", "partnerships", "fr"),
)


@dataclass(frozen=True, slots=True)
class Guest:
    """A client's person, and the roles they hold on their organization's engagements."""

    email: str
    name: str
    language: str
    roles: tuple[str, ...]


GUESTS: dict[str, tuple[Guest, ...]] = {
    "giatec": (
        Guest("sponsor@giatec.example", "Rosa Delgado", "en", ("sponsor",)),
        Guest("engineer@giatec.example", "Samir Aziz", "en", ("technical_lead", "data_owner")),
        Guest("observer@giatec.example", "Tara Singh", "en", ("observer",)),
    ),
    "ireq": (Guest("sponsor@ireq.example", "Ugo Bergeron", "fr", ("sponsor", "technical_lead", "data_owner")),),
}


def invented_guest(key: str, place: int, language: str) -> Guest:
    """The one client's person of an invented partner; nobody signs in with it."""
    names = ("Valérie Caron", "William Stone", "Xavier Poirier", "Yasmine Tazi", "Zoé Fortin", "Adam Levesque")
    roles = ("sponsor", "technical_lead", "data_owner", "privacy_officer")
    return Guest(f"contact@{key}.example", f"{names[place % len(names)]}", language, roles)


# English and French names of the lab's list of skills
SKILLS = (
    ("Time series", "Séries chronologiques"),
    ("Computer vision", "Vision par ordinateur"),
    ("Natural language processing", "Traitement du langage naturel"),
    ("Optimization", "Optimisation"),
    ("Uncertainty estimation", "Estimation de l’incertitude"),
    ("Deployment and monitoring", "Déploiement et surveillance"),
)
