"""Readings of names."""

from portal.communities import names


def test_a_reading_is_computed_with_tones() -> None:
    assert names.pinyin("青松") == "qīng sōng"


def test_a_reading_is_typed_without_tones_and_spaces() -> None:
    assert names.plain("cháng shòu lǐ") == "changshouli"
    assert names.plain("lǜ yuàn") == "lvyuan"


def test_initials_follow_the_reading() -> None:
    assert names.initials("shàn jiā qiáo") == "sjq"


def test_lists_are_sorted_under_a_latin_letter() -> None:
    assert names.sort_letter("老年优待证") == "L"
    assert names.sort_letter("《告居民书》") == "#"
