"""A small district: two streets, four communities, one of them brand new."""

from datetime import timedelta
from typing import Any

from django.utils import timezone
from wagtail.models import Locale, Page, Site

from portal.communities.models import Community, Contact
from portal.guides.models import GuideIndexPage, GuidePage
from portal.home.models import ContactPage, HomePage, InfoPage
from portal.news.models import ArticlePage, ColumnPage, EventPage, NewsIndexPage

COLUMNS = ("stories", "notices", "policies", "affairs", "events")


class District:
    """The pages of the tests by the addresses of their communities."""

    def __init__(self) -> None:
        city = Community.objects.create(code="990100000000", level="city", name="云泽市", short_name="云泽")
        place = Community.objects.create
        root = place(
            code="990106000000", level="district", name="青禾区", short_name="青禾", slug="", parent=city,
            name_en="Qinghe District", office_name="青禾区政务大厅", address="禾丰路 1 号",
            hours="周一至周五 8:30–17:30", phone="0555-001 8000",
        )  # fmt: skip
        linhe = place(
            code="990106001000", level="street", name="临河街道", short_name="临河", slug="linhe", parent=root
        )
        chaoyang = place(
            code="990106003000", level="street", name="朝阳街道", short_name="朝阳", slug="chaoyang", parent=root
        )
        self.communities = {"": root, "linhe": linhe, "chaoyang": chaoyang}
        for code, name, slug, parent, extra in (
            ("990106001001", "青松", "qingsong", linhe, ""),
            ("990106001003", "重庆路", "chongqinglu", linhe, "zhongqinglu zql"),
            ("990106003001", "单家桥", "shanjiaqiao", chaoyang, "danjiaqiao djq"),
            ("990106003002", "向阳", "xiangyang", chaoyang, ""),
        ):
            self.communities[slug] = place(
                code=code, level="community", name=f"{name}社区", short_name=name, slug=slug, parent=parent,
                extra_readings=extra, pinyin="shàn jiā qiáo" if slug == "shanjiaqiao" else "",
                phone="0555-001 8018" if slug != "xiangyang" else "", hours="每天 0:00–23:59", households=1860,
            )  # fmt: skip
        Contact.objects.create(
            community=self.communities["qingsong"], label="物业报修", phone="0555-001 8020", hours="24 小时"
        )
        self.homes: dict[str, HomePage] = {}
        top = Page.get_first_root_node()
        Page.objects.filter(depth=2).delete()
        top = Page.objects.get(pk=top.pk)
        home = top.add_child(instance=HomePage(title="青禾区", slug="home", community=root))
        Site.objects.update_or_create(
            is_default_site=True, defaults={"hostname": "testserver", "root_page": home, "site_name": "邻里"}
        )
        self.homes[""] = home
        for slug, community in self.communities.items():
            if slug:
                self.homes[slug] = home.add_child(
                    instance=HomePage(title=community.name, slug=slug, community=community)
                )
        self.columns = {(slug, kind): page for slug in ("", "qingsong") for kind, page in self._columns(slug)}
        self.guides = home.add_child(instance=GuideIndexPage(title="办事指南", slug="guides"))
        self.homes["qingsong"].add_child(instance=GuideIndexPage(title="办事指南", slug="guides"))

    def _columns(self, slug: str) -> list[tuple[str, ColumnPage]]:
        news = self.homes[slug].add_child(instance=NewsIndexPage(title="动态", slug="news"))
        return [
            (kind, news.add_child(instance=ColumnPage(title=kind, slug=kind, column_type=kind))) for kind in COLUMNS
        ]

    def article(self, slug: str, title: str, column: str = "stories", **fields: Any) -> ArticlePage:
        """Publish an article in a column of a community."""
        page = ArticlePage(title=title, slug=f"a{ArticlePage.objects.count()}", **fields)
        return self.columns[slug, column].add_child(instance=page)

    def event(self, slug: str, title: str, days: int = 3, **fields: Any) -> EventPage:
        """Publish an event so many days ahead."""
        starts_at = timezone.now() + timedelta(days=days)
        page = EventPage(
            title=title, slug=f"e{EventPage.objects.count()}", starts_at=starts_at, place="二楼教室", **fields
        )
        return self.columns[slug, "events"].add_child(instance=page)

    def guide(self, title: str, slug: str, **fields: Any) -> GuidePage:
        """Publish a guide of the district for every community."""
        fields = {
            "summary": "年满 60 岁就能办。",
            "promised_days": 3,
            "promised_unit": "working_day",
            "visits": 0,
        } | fields
        return self.guides.add_child(instance=GuidePage(title=title, slug=slug, **fields))

    def translate(self, page: Page, title: str = "", *, live: bool = True) -> Page:
        """Add the English translation of a page, as editors do: below a published copy of all that is above it."""
        english, _created = Locale.objects.get_or_create(language_code="en")
        copy = page.copy_for_translation(english, copy_parents=True)
        for pk in copy.get_ancestors(inclusive=True).filter(depth__gt=1).values_list("pk", flat=True):
            found = Page.objects.get(pk=pk).specific
            if pk == copy.pk:
                found.title = title or found.title
            if not found.live and (live or pk != copy.pk):
                found.save_revision().publish()
        return Page.objects.get(pk=copy.pk).specific

    def info(self, slug: str, title: str, address: str = "about", **fields: Any) -> InfoPage:
        """Publish an information page under a home."""
        return self.homes[slug].add_child(instance=InfoPage(title=title, slug=address, **fields))

    def contact(self, parent: Page) -> ContactPage:
        """Publish the phone list."""
        return parent.add_child(instance=ContactPage(title="随时找得到人", slug="contact"))
