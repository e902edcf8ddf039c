"""What the frame of every page shows: names, navigation, footer, addresses in other languages."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _

from portal.communities import directory
from portal.communities.addresses import is_common
from portal.communities.links import absolute, community_link, language_prefix, split_language
from portal.communities.models import Community, Contact
from portal.extensions.slots import NAVIGATION, collect


@dataclass(frozen=True)
class NavItem:
    """A link of the main navigation."""

    label: str
    href: str
    icon: str
    current: bool = False


@dataclass(frozen=True)
class Alternate:
    """A way to another language. ``translation`` is the full address of this same page in it, if there is one."""

    language: str
    label: str
    href: str
    translation: str = ""


@dataclass(frozen=True)
class Footer:
    """Whom to call, and the particulars a government site owes (国办发〔2017〕47号)."""

    contacts: list[Contact]
    organiser: str
    site_code: str
    icp_number: str
    police_number: str


def site(request: HttpRequest) -> dict[str, Any]:
    """Context processor; adds nothing where the request never reached a community."""
    community: Community | None = getattr(request, "community", None)
    if community is None or request.path_info.startswith("/admin/"):
        return {}
    tree = directory.get()
    return {
        "community": community,
        "district": tree.root,
        "nav": navigation(request, community),
        "footer": footer(tree, community),
        "urls": urls(request, community),
        "canonical": absolute(request.path_info),
        "alternates": alternates(request, community),
    }


def urls(request: HttpRequest, community: Community) -> dict[str, str]:
    """The addresses of this community's own pages that frames and forms link to."""
    places = {
        "home": "",
        "guides": "guides/",
        "news": "news/",
        "events": "news/events/",
        "affairs": "news/affairs/",
        "about": "about/",
        "communities": "communities/",
        "settings": "settings/",
        "sitemap": "sitemap/",
        "correction": "correction/",
        "search": "search/",
    }
    links = {name: community_link(request, community, path) for name, path in places.items()}
    root = directory.get().root or community
    for name in ("accessibility", "privacy"):
        links[name] = community_link(request, root, f"about/{name}/")
    links["contact"] = community_link(request, community, "about/contact/")
    links["district"] = community_link(request, root)
    links["login"] = "/accounts/login/"
    return links


def navigation(request: HttpRequest, community: Community) -> list[NavItem]:
    """The main navigation: the portal's own parts, then those of plugins."""
    items = [
        (_("Services"), "guides/", "file-text"),
        (_("News"), "news/", "newspaper"),
        (_("Open affairs"), "news/affairs/", "scale"),
        (_("Events"), "news/events/", "calendar-days"),
    ]
    if community == directory.get().root:
        items.insert(0, (_("Find a community"), "communities/", "map-pin"))
    links = [(label, community_link(request, community, path), icon) for label, path, icon in items]
    # The longest address that this one begins with is where the reader is.
    here = max((href for _label, href, _icon in links if request.path.startswith(href)), key=len, default="")
    found = [NavItem(label, href, icon, href == here) for label, href, icon in links]
    return [*found, *collect(NAVIGATION, request, community)]


def footer(tree: directory.Directory, community: Community) -> Footer:
    """What the foot of a page shows; particulars of the host come from the nearest community that has them."""
    line = [community, *tree.ancestors(community)]

    def nearest(field: str) -> str:
        return next((value for place in line if (value := getattr(place, field))), "")

    contacts = next((found for place in line if (found := [c for c in tree.contacts(place) if c.in_footer])), [])
    return Footer(contacts, *(nearest(name) for name in ("organiser", "site_code", "icp_number", "police_number")))


def alternates(request: HttpRequest, community: Community) -> list[Alternate]:
    """This page in every language; where it has one language only, the home page in the others."""
    names = {"zh-hans": "中文", "en": "English"}
    labels = [(code, names.get(code, str(name))) for code, name in settings.LANGUAGES]
    if is_common(request.path_info):
        return [Alternate(code, label, community_link(request, community, language=code)) for code, label in labels]
    here, path = split_language(request.path)[1], split_language(request.path_info)[1]
    return [
        Alternate(code, label, language_prefix(code) + here, absolute(language_prefix(code) + path))
        for code, label in labels
    ]
