"""Templates may be indented: what readers see does not change."""

import pytest
from django.template.loader import get_template

from portal.appearance.loaders import compact


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<ul>\n  <li>一</li>\n  <li>二</li>\n</ul>\n", "<ul><li>一</li><li>二</li></ul>"),
        ("{% if a %}\n  <b>{{ a }}</b>\n{% endif %}", "{% if a %}<b>{{ a }}</b>{% endif %}"),
        ("{% if a %}\n  {{ a }}\n{% endif %}", "{% if a %}{{ a }}{% endif %}"),
        ("<p>\n  {{ a }}\n</p>", "<p>{{ a }}</p>"),
        ("<p>\n  一行\n  又一行\n</p>", "<p>\n一行\n又一行\n</p>"),
        ("{{ first }}\n  {{ second }}", "{{ first }}\n{{ second }}"),
        ("<b>一</b> <b>二</b>", "<b>一</b> <b>二</b>"),
        ("{# why #}\n<p>", "{# why #}<p>"),
        ("  \n\n<p>\n", "<p>"),
    ],
)
def test_breaks_between_tags_are_no_content(source: str, expected: str) -> None:
    assert compact(source) == expected


def test_templates_of_other_packages_stay_as_they_are() -> None:
    assert "\n    <" in get_template("wagtailadmin/base.html").template.source
