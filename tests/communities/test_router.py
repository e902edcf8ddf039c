"""Which page an address leads to when there are drafts and translations."""

from collections.abc import Callable

from django.test import Client
from wagtail.models import Locale

from portal.guides.models import GuidePage
from tests.district import District


def test_a_draft_translation_of_the_home_hides_nothing(filled: District, text: Callable[[str], str]) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    filled.homes[""].copy_for_translation(english)
    assert "百家长桌宴回来了" in text("/en/qingsong/")
    assert 'lang="en"' in text("/en/")


def test_a_draft_translation_of_an_article_hides_nothing(district: District, text: Callable[[str], str]) -> None:
    article = district.article("qingsong", "三号楼换灯")
    address = f"/en/qingsong/news/stories/{article.slug}/"
    draft = district.translate(article, "New lamps", live=False)
    assert "三号楼换灯" in text(address)
    draft.title = "New lamps"
    draft.save_revision().publish()
    assert "New lamps" in text(address)


def test_a_draft_of_our_own_does_not_hide_the_shared_guide(filled: District, text: Callable[[str], str]) -> None:
    index = filled.homes["qingsong"].get_children().get(slug="guides").specific
    index.add_child(instance=GuidePage(title="青松自己的老年证", slug="senior-card", live=False))
    assert "老年优待证办理" in text("/qingsong/guides/senior-card/")


def test_a_draft_is_not_shown(district: District, client: Client) -> None:
    article = district.article("qingsong", "还没写完", live=False)
    assert client.get(f"/qingsong/news/stories/{article.slug}/").status_code == 404
