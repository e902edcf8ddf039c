"""Communities by address, host and name."""

import pytest
from django.core.exceptions import ValidationError

from portal.communities import directory
from portal.communities.models import Community
from tests.district import District


def test_ancestors_come_nearest_first_and_end_at_the_portal(district: District) -> None:
    tree = directory.get()
    assert [c.slug for c in tree.ancestors(tree.by_slug["qingsong"])] == ["linhe", ""]


def test_a_change_is_seen_at_once(district: District) -> None:
    assert "lvyuan" not in directory.get().by_slug
    Community.objects.create(
        code="990106001009", name="绿苑社区", short_name="绿苑", slug="lvyuan", parent=district.communities["linhe"]
    )
    assert directory.get().by_slug["lvyuan"].pinyin == "lǜ yuàn"


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"code": "990106001000"}, "code"),
        ({"code": "990206001009"}, "code"),
        ({"slug": "admin"}, "slug"),
        ({"slug": "qingsong"}, "slug"),
    ],
)
def test_a_community_that_cannot_be_is_refused(district: District, fields: dict[str, str], wrong: str) -> None:
    values = {"code": "990106001009", "name": "新社区", "short_name": "新", "slug": "new"} | fields
    place = Community(level="community", parent=district.communities["linhe"], **values)
    with pytest.raises(ValidationError) as error:
        place.full_clean()
    assert wrong in error.value.message_dict
