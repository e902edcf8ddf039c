"""Division codes, level by level."""

import pytest
from django.core.exceptions import ValidationError

from portal.communities.codes import Level, significant, validate_code


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("990100000000", Level.CITY),
        ("990106000000", Level.DISTRICT),
        ("990106001000", Level.STREET),
        ("990106100000", Level.STREET),
        ("990106399000", Level.STREET),
        ("990106001001", Level.COMMUNITY),
        ("990106200200", Level.COMMUNITY),
    ],
)
def test_a_code_of_its_level_is_accepted(code: str, level: Level) -> None:
    validate_code(code, level)


@pytest.mark.parametrize(
    ("code", "level"),
    [
        ("", Level.DISTRICT),
        ("99010600000", Level.DISTRICT),
        ("9901060000000", Level.DISTRICT),
        ("99010600000a", Level.DISTRICT),
        ("９９０１０６００００００", Level.DISTRICT),
        ("990106000000\n", Level.DISTRICT),
        ("990100000000", Level.DISTRICT),
        ("990106000000", Level.CITY),
        ("990106000000", Level.STREET),
        ("990106400000", Level.STREET),
        ("990106001001", Level.STREET),
        ("990106001000", Level.COMMUNITY),
        ("990106000001", Level.COMMUNITY),
        ("990106999001", Level.COMMUNITY),
    ],
)
def test_a_code_of_another_level_is_refused(code: str, level: Level) -> None:
    with pytest.raises(ValidationError):
        validate_code(code, level)


def test_what_a_code_shares_with_the_codes_below_it() -> None:
    assert significant("990106001000", Level.STREET) == "990106001"
    assert significant("990106000000", Level.DISTRICT) == "990106"
