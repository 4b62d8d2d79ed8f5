"""Keeping a page's address under a name."""

from django.db import transaction
from django.utils.translation import gettext as _

from passerelle.audit.services import record
from passerelle.core import errors
from passerelle.core.services import clean_line, require
from passerelle.people.models import User
from passerelle.portfolio.models import SavedView
from passerelle.portfolio.permissions import can_delete_view, can_see_portfolio, can_share_view

MOST = 50


@transaction.atomic
def view_save(
    *, actor: User, page: str, name: str, search: str, shared: bool = False, replace: bool = False
) -> SavedView:
    """Keep the filters of a page under a name.

    Args:
        page: a `SavedPage`.
        search: the part of the page's address after "?".
        shared: shows the view to everybody of the lab; directors and advisors may.
        replace: a view of one's own that has this name gets the new filters; without it the name is refused.

    Raises FORBIDDEN, VALIDATION naming name or search; `taken` of its details is the name that one has already.
    """
    require(can_see_portfolio(actor))
    require(not shared or can_share_view(actor))
    name = clean_line(name, "name", maximum=60)
    search = clean_line(search, "search", maximum=500, required=False)
    if "://" in search or search.startswith(("/", "?")):
        raise errors.invalid("search", _("Give the filters alone, without an address."))
    own = SavedView.objects.select_for_update().filter(person=actor, page=page)
    old = own.filter(name=name).first()
    if old is not None and not replace:
        message = _("You keep a view named “%(name)s” already. Replace it, or give another name.")
        raise errors.invalid("name", message % {"name": name}, taken=name)
    if old is None and own.count() >= MOST:
        raise errors.invalid("name", _("You keep %(number)d views already. Delete one first.") % {"number": MOST})
    view, _made = SavedView.objects.update_or_create(
        person=actor, page=page, name=name, defaults={"search": search, "shared": shared, "created_by": actor}
    )
    before = {"search": old.search, "shared": old.shared} if old is not None else None
    after = {"name": name, "search": search, "shared": shared}
    record(actor=actor, verb="view.saved", target=view, before=before, after=after)
    return view


@transaction.atomic
def view_delete(*, actor: User, view: SavedView) -> None:
    """Forget one's own view."""
    require(can_delete_view(actor, view))
    record(actor=actor, verb="view.deleted", target=view, before={"name": view.name})
    view.delete()
