"""A large district, for measuring: the sample, and many more communities with many more pages."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import cycle
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from portal.communities import memo, names
from portal.communities.models import Community
from portal.guides.models import GuideIndexPage
from portal.home.models import HomePage
from portal.news.models import ArticlePage, ColumnPage, ColumnType, EventPage, NewsIndexPage
from portal.sample import district
from portal.sample.bulk import Grove
from portal.sample.progress import Progress

PAGES_OF_A_BRANCH = 3 + len(ColumnType)  # home, news, guides and the columns
_PER_STREET = 25
_FIRST = "云禾柳梅竹兰荷枫榆槐桃杏梨枣桂松柏樟楠桐"
_LAST = "园里苑坊桥湾庄亭街巷岭坡塘渡溪洲台阁坪原"
_WORDS = (
    "停水通知",
    "居民议事会",
    "义诊",
    "楼道整修",
    "公益金明细",
    "助餐点开放",
    "消防演练",
    "图书角",
    "旧物交换",
    "路灯检修",
)


def load(communities: int, pages: int, today: date, progress: Progress) -> None:
    """Bring the sample district to that many communities and that many pages in all."""
    district.load(today, progress)
    progress.expect(communities)
    with transaction.atomic():
        missing = communities - Community.objects.filter(level="community").count()
        places = _communities(missing)
        each, more = divmod(max(0, pages - Page.objects.count() - missing * PAGES_OF_A_BRANCH), max(missing, 1))
        grove = Grove()
        root = HomePage.objects.get(community__slug="", locale__language_code="zh-hans")
        bodies = list(ArticlePage.objects.exclude(body="[]").values_list("body", "lead")[:40])
        texts = cycle(bodies)
        for number, place in enumerate(places):
            _branch(grove, root, place, each + (number < more), texts)
            progress.step(place.name)
            if number % 50 == 49:
                grove.write()
                root.refresh_from_db()
        grove.write()
        memo.touch(memo.COMMUNITIES, memo.CONTENT, memo.GUIDES)


def _communities(number: int) -> list[Community]:
    """That many new communities in new streets."""
    root = Community.objects.get(slug="")
    streets = [
        Community(
            code=f"990106{n + 101:03}000",
            level="street",
            parent=root,
            name=f"{_FIRST[n % 20]}{_LAST[n // 20 % 20]}镇",
            short_name=f"{_FIRST[n % 20]}{_LAST[n // 20 % 20]}",
            slug=f"zhen-{n}",
        )
        for n in range(-(-number // _PER_STREET))
    ]
    made = Community.objects.bulk_create([_readable(street) for street in streets])
    return Community.objects.bulk_create(
        _readable(
            Community(
                code=f"{made[n // _PER_STREET].code[:9]}{n % _PER_STREET + 1:03}",
                level="community",
                parent=made[n // _PER_STREET],
                name=f"{(short := _FIRST[n % 20] + _LAST[n // 20 % 20] + _FIRST[n // 400 % 20])}社区",
                short_name=short,
                slug=f"shequ-{n}",
                phone="0555-001 8018",
                hours="周一至周六 8:30–17:30",
                households=1000 + n,
            )
        )
        for n in range(number)
    )


def _readable(place: Community) -> Community:
    """What ``save()`` would fill in."""
    place.pinyin = names.pinyin(place.short_name)
    place.initials = names.initials(place.pinyin)
    place.stamp_text = place.short_name[:2]
    return place


def _branch(grove: Grove, root: HomePage, place: Community, articles: int, texts: Iterator[tuple[Any, str]]) -> None:
    """The pages of one community, as an editor would have them."""
    home = grove.plant(root, HomePage(title=place.name, slug=place.slug, community=place))
    news = grove.plant(home, NewsIndexPage(title="社区动态", slug="news", community=place))
    grove.plant(home, GuideIndexPage(title="办事指南", slug="guides", community=place))
    columns = [
        grove.plant(news, ColumnPage(title=column.label, slug=column, column_type=column, community=place))
        for column in ColumnType
    ]
    now = timezone.now()
    for n in range(articles):
        column = columns[n % len(columns)]
        body, lead = next(texts)
        moment = now - timedelta(days=n * 2, hours=n % 9)
        fields = {
            "title": f"{place.short_name}{_WORDS[n % len(_WORDS)]}（{n + 1}）",
            "slug": f"n{n}",
            "community": place,
            "column_type": column.column_type,
            "date": moment,
            "lead": lead,
            "body": body,
            "first_published_at": moment,
            "last_published_at": moment,
        }
        if column.column_type == ColumnType.EVENTS:
            grove.plant(column, EventPage(**fields, starts_at=now + timedelta(days=n - 20), place="社区二楼"))
        else:
            grove.plant(column, ArticlePage(**fields))
