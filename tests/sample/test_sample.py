"""The sample district, loaded as `make demo` loads it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import transaction
from django.test import Client
from django.test.utils import override_settings
from django.utils import timezone
from django.utils.html import strip_tags
from wagtail.documents.models import Document
from wagtail.images.models import Image
from wagtail.models import Page

from portal.communities.codes import Level
from portal.communities.models import Community
from portal.guides.completeness import missing
from portal.guides.models import GuideOverlay, GuidePage
from portal.news.models import ArticlePage, ColumnType, EventPage


@pytest.fixture(scope="module")
def sample(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Loaded once for all tests here, which only read, and taken away again."""
    folder = tmp_path_factory.mktemp("sample")
    places = override_settings(STATE_DIR=folder, MEDIA_ROOT=folder / "media")
    with django_db_blocker.unblock(), places, transaction.atomic():
        call_command("load_sample", verbosity=0)
        yield
        transaction.set_rollback(True)


ZH = {"locale__language_code": "zh-hans"}


def test_the_district_has_three_streets_and_eight_communities(sample: None) -> None:
    by_level = {level: Community.objects.filter(level=level).count() for level in (Level.STREET, Level.COMMUNITY)}
    assert by_level == {Level.STREET: 3, Level.COMMUNITY: 8}
    for community in Community.objects.exclude(slug=None):
        community.full_clean()


def test_the_tree_is_sound(sample: None) -> None:
    assert not any(Page.find_problems())


def test_twelve_guides_lack_nothing_the_standard_asks_for(sample: None) -> None:
    guides = GuidePage.objects.filter(**ZH)
    assert len(guides) >= 12
    assert {guide.slug: [gap.field for gap in missing(guide)] for guide in guides if missing(guide)} == {}


def test_every_community_has_its_own_counter_for_district_guides(sample: None) -> None:
    places = set(Community.objects.filter(level=Level.COMMUNITY).values_list("slug", flat=True))
    assert set(GuideOverlay.objects.values_list("community__slug", flat=True)) >= places


def test_the_news_are_many_and_of_believable_length(sample: None) -> None:
    pages = [*ArticlePage.objects.filter(**ZH), *EventPage.objects.filter(**ZH)]
    assert len(pages) >= 80
    lengths = {page.title: len(strip_tags(f"{page.lead}{page.body}").replace(" ", "")) for page in pages}
    assert {title: n for title, n in lengths.items() if not 150 <= n <= 1600} == {}


def test_every_column_of_every_community_has_something_to_read(sample: None) -> None:
    for place in Community.objects.filter(level=Level.COMMUNITY):
        shown = set(ArticlePage.objects.filter(community=place, **ZH).values_list("column_type", flat=True))
        assert {ColumnType.NOTICES, ColumnType.AFFAIRS, ColumnType.STORIES} <= shown, place


def test_dates_are_of_these_days(sample: None) -> None:
    now = timezone.now()
    assert ArticlePage.objects.filter(date__gte=now - timedelta(days=3), **ZH).exists()
    assert not ArticlePage.objects.filter(date__gt=now + timedelta(days=1)).exists()
    assert EventPage.objects.filter(starts_at__gte=now, **ZH).count() >= 8


def test_pictures_say_what_they_show_and_files_exist(sample: None) -> None:
    assert Image.objects.count() >= 10
    assert not ArticlePage.objects.exclude(image=None).filter(image_alt="").exists()
    assert {document.file_extension for document in Document.objects.all()} >= {"pdf", "xlsx"}
    assert all(Path(document.file.path).stat().st_size for document in Document.objects.all())


def test_pictures_are_made_while_loading(sample: None) -> None:
    assert not Image.objects.filter(renditions=None).exists()


@pytest.mark.parametrize("who", ["admin", "editor.qingsong", "publisher.qingsong", "editor.guihua"])
def test_everyone_printed_can_sign_in_and_open_the_admin(sample: None, client: Client, who: str) -> None:
    data = {"login": f"{who}@linli.example", "password": "linli-demo", "next": "/admin/"}
    assert client.post("/accounts/login/", data)["Location"] == "/admin/"
    assert client.get("/admin/").status_code == 200


def test_loading_again_changes_nothing(sample: None) -> None:
    before = list(Page.objects.order_by("pk").values_list("pk", "title", "last_published_at"))
    call_command("load_sample", verbosity=0)
    assert list(Page.objects.order_by("pk").values_list("pk", "title", "last_published_at")) == before


def test_production_refuses_known_passwords(settings: Any) -> None:
    settings.SAMPLE_ALLOWED = False
    with pytest.raises(CommandError, match="LINLI_DEMO=1"):
        call_command("load_sample")


def test_a_scale_needs_room_for_the_pages_of_every_community(db: None) -> None:
    with pytest.raises(CommandError, match="at least"):
        call_command("load_sample", "--scale", "100", "100")
