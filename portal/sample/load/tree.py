"""The homes, columns and pages about each community."""

from dataclasses import dataclass

from wagtail.models import Locale, Page, Site

from portal.communities.models import Community
from portal.guides.models import GuideIndexPage
from portal.home.models import ContactPage, HomePage, InfoPage
from portal.news.models import ColumnPage, ColumnType, NewsIndexPage
from portal.sample.load import about, communities
from portal.sample.load.pages import child

COLUMNS = {
    ColumnType.STORIES: ("动态", "邻居们的事，街巷里的事。"),
    ColumnType.NOTICES: ("通知公告", "停水停电、办事时间、要紧的提醒，都在这里。"),
    ColumnType.POLICIES: ("政策文件", "政策讲了什么、跟您有什么关系，用大白话说。"),
    ColumnType.AFFAIRS: ("居务公开", "社区的钱怎么花、事怎么定，都写在这里。看不明白，打电话问就是。"),
    ColumnType.EVENTS: ("活动", "不花钱，来了就算。"),
}


@dataclass(frozen=True)
class Branch:
    """The pages of one community."""

    home: HomePage
    guides: GuideIndexPage
    columns: dict[str, ColumnPage]


def load(places: dict[str, Community]) -> dict[str, Branch]:
    """Create every community's pages; return them by its slug, the district's under the empty one."""
    site = Site.objects.get(is_default_site=True)
    root = _root(site, places[""])
    intro = communities.rows()
    branches = {"": _branch(root, places[""], intro[""]["intro"])}
    for slug, place in places.items():
        if slug:
            home, _made = child(root, HomePage, slug, lambda place=place: {"title": place.name, "community": place})
            branches[slug] = _branch(home, place, intro[slug]["intro"])
    return branches


def _root(site: Site, district: Community) -> HomePage:
    """The district's home becomes the site's root; Wagtail's welcome page goes."""
    if isinstance(site.root_page.specific, HomePage):
        return site.root_page.specific
    welcome = site.root_page
    welcome.slug = "welcome"
    welcome.save(clean=False)
    top = Page.get_first_root_node()
    top.refresh_from_db()
    home = HomePage(
        title=district.name, slug="home", community=district, locale=Locale.objects.get(language_code="zh-hans")
    )
    top.add_child(instance=home)
    site.root_page, site.site_name = home, district.name
    site.save()
    Page.objects.get(pk=welcome.pk).delete()
    return home


def _branch(home: HomePage, place: Community, intro: str) -> Branch:
    news, _made = child(home, NewsIndexPage, "news", lambda: {"title": "社区动态" if place.slug else "全区动态"})
    columns = {
        column.value: child(
            news,
            ColumnPage,
            column.value,
            lambda title=title, words=words, column=column: {"title": title, "intro": words, "column_type": column},
        )[0]
        for column, (title, words) in COLUMNS.items()
    }
    guides, _made = child(home, GuideIndexPage, "guides", lambda: {"title": "办事指南"})
    page, _made = child(
        home, InfoPage, "about", lambda: {"title": f"关于{place.short_name}", "lead": intro, "body": about.body(place)}
    )
    child(page, ContactPage, "contact", lambda: {"title": "联系我们"})
    if not place.slug:
        for slug, fields in about.SITE_PAGES.items():
            child(page, InfoPage, slug, lambda fields=fields: dict(fields))
    return Branch(home, guides, columns)
