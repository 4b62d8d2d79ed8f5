"""Two people with the same form open: what each of them types, and what the second is told."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from playwright.sync_api import Browser, Locator, expect

from tests.e2e.conftest import Visitor

Two = tuple[Visitor, Visitor]
SAVE = "Save"
WORDS = {
    "en": {"take": "Take what is saved", "told": "Somebody else saved this"},
    "fr": {"take": "Prendre ce qui est enregistré", "told": "Quelqu’un d’autre a enregistré"},
}


@contextmanager
def two_visitors(chromium: Browser, site: str, first: str, second: str) -> Iterator[Two]:
    """One at a desk in English, one with a phone in the dark, who reads the language that the test asks for."""
    pair = Visitor(chromium, site), Visitor(chromium, site, width=360, scheme="dark")
    for visitor, email in zip(pair, (first, second), strict=True):
        visitor.sign_in(email, "en")
    yield pair
    for visitor in pair:
        visitor.close()


def write(form: Locator, values: Mapping[str, str | bool]) -> None:
    for name, value in values.items():
        field = form.locator(f"[name='{name}']")
        if isinstance(value, bool):
            field.set_checked(value)
        elif field.evaluate("element => element.localName") == "select":
            field.select_option(value)
        else:
            field.fill(value)


def send(form: Locator, button: str = SAVE) -> None:
    form.get_by_role("button", name=button, exact=True).click()


def overtaken(
    two: Two,
    path: str,
    begin: Callable[[Visitor], Locator],
    theirs: Mapping[str, str | bool],
    ours: Mapping[str, str | bool],
    *,
    button: str = SAVE,
) -> Locator:
    """Both open a form and type; the first saves, then the second. Returns the second's form, which says so."""
    forms = []
    for visitor, values in zip(two, (theirs, ours), strict=True):
        visitor.open(path)
        forms.append(begin(visitor))
        write(forms[-1], values)
    send(forms[0], button)
    forms[0].wait_for(state="detached")
    send(forms[1], button)
    expect(forms[1].get_by_role("alert")).to_contain_text("Somebody else saved this")
    expect(forms[1].get_by_text("Somebody else saved this")).to_be_in_viewport()
    for name, value in ours.items():
        if isinstance(value, bool):
            expect(forms[1].locator(f"[name='{name}']")).to_be_checked(checked=value)
        else:
            expect(forms[1].locator(f"[name='{name}']")).to_have_value(value)
    return forms[1]


def told(form: Locator, label: str, saved: str, mine: str) -> Locator:
    """Both values of one field stand side by side."""
    group = form.get_by_role("group", name=label, exact=True)
    expect(group.get_by_role("group", name="Saved now")).to_have_text(saved)
    expect(group.get_by_role("group", name="Yours")).to_have_text(mine)
    return group


def take(group: Locator) -> None:
    group.get_by_role("button", name=WORDS["en"]["take"]).click()


def resolve(two: Two, form: Locator, *, button: str = SAVE) -> None:
    """The second looks at it, chooses and saves, and is through."""
    two[1].check()
    send(form, button)
    form.wait_for(state="detached")
