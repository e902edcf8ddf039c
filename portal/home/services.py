"""Opening a community: the pages that every one of them has, made in one go."""

from dataclasses import dataclass
from typing import Any, TypeVar

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, Site

from portal.communities import memo
from portal.communities.models import Community, FormerAddress
from portal.guides.models import GuideIndexPage
from portal.home.models import ContactPage, HomePage, InfoPage
from portal.news.models import ColumnPage, ColumnType, NewsIndexPage

P = TypeVar("P", bound=Page)


@dataclass(frozen=True)
class Branch:
    """The pages of one community."""

    home: HomePage
    news: NewsIndexPage
    columns: dict[str, ColumnPage]
    guides: GuideIndexPage
    about: InfoPage


@transaction.atomic
def open_community(*, community: Community) -> Branch:
    """Give ``community`` the pages it lacks and return them all; those it has stay as they are.

    The home of the portal's own community (its ``slug`` is empty) becomes the root of the site and must come first.
    Where the address of a community has changed, those of its homes follow, and the old one leads to the new.
    """
    with translation.override(settings.LANGUAGE_CODE):
        home = _home(community)
        news = _child(home, NewsIndexPage, "news", _("Community news") if community.slug else _("District news"))
        columns = {
            column.value: _child(news, ColumnPage, column.value, str(column.label), column_type=column, intro=intro)
            for column, intro in _intros().items()
        }
        guides = _child(home, GuideIndexPage, "guides", _("Service guides"))
        about = _child(home, InfoPage, "about", _("About %(name)s") % {"name": community.short_name})
        _child(about, ContactPage, "contact", _("Contact us"))
        return Branch(home, news, columns, guides, about)


def _intros() -> dict[ColumnType, str]:
    return {
        ColumnType.STORIES: _("What happens in the neighbourhood."),
        ColumnType.NOTICES: _("Water, power, opening hours and whatever is urgent."),
        ColumnType.POLICIES: _("What a policy says and what it means for you, in plain words."),
        ColumnType.AFFAIRS: _("How money is spent and matters are decided. Call if something is unclear."),
        ColumnType.EVENTS: _("Free of charge. Just come."),
    }


def _home(community: Community) -> HomePage:
    locale = Locale.get_default()
    home = HomePage.objects.filter(community=community, locale=locale).first()
    if home is None:
        home = _new(HomePage, community.slug or "home", community.name, community=community, locale=locale)
        if community.slug:
            Site.objects.get(is_default_site=True).root_page.specific.add_child(instance=home)
        else:
            _make_root(home)
    elif community.slug and home.slug != community.slug:
        _follow(community, former=home.slug)
        home = HomePage.objects.get(pk=home.pk)
    return home


def _follow(community: Community, former: str) -> None:
    """Move the homes of all languages to the present address."""
    for home in HomePage.objects.filter(community=community):
        home.slug = community.slug
        home.save()
    FormerAddress.objects.filter(slug=community.slug).delete()
    FormerAddress.objects.update_or_create(slug=former, defaults={"community": community})
    memo.touch(memo.GUIDES)  # they know the addresses of their pages


def _make_root(home: HomePage) -> None:
    """Put the portal's own home in the place of the page that Wagtail begins with."""
    site = Site.objects.select_related("root_page").get(is_default_site=True)
    welcome = site.root_page
    welcome.slug = "welcome"
    welcome.save(clean=False)
    top = Page.get_first_root_node()
    top.add_child(instance=home)
    site.root_page, site.site_name = home, home.title
    site.save()
    Page.objects.get(pk=welcome.pk).delete()


def _child(parent: Page, model: type[P], slug: str, title: str, **fields: Any) -> P:
    known = model.objects.child_of(parent).filter(slug=slug).first()
    if known is not None:
        return known
    page = _new(model, slug, title, locale=parent.locale, **fields)
    parent.add_child(instance=page)
    return page


def _new(model: type[P], slug: str, title: str, **fields: Any) -> P:
    now = timezone.now()
    return model(slug=slug, title=title, first_published_at=now, last_published_at=now, **fields)
