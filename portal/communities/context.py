"""What the frame of every page shows: names, navigation, footer, addresses in other languages."""

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.http import HttpRequest

from portal.communities import directory
from portal.communities.addresses import is_common
from portal.communities.links import absolute, community_link, language_prefix, split_language
from portal.communities.models import Community, Contact
from portal.communities.navigation import navigation


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
