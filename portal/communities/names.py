"""Readings of Chinese names: what a list is sorted by and a resident may type.

Names of places are often read against the rule (行道 háng dào, 单家桥 shàn jiā qiáo), so what is computed here
is only a first guess: the fields that store it can be overridden by hand.
"""

import unicodedata

from pypinyin import Style, lazy_pinyin


def pinyin(name: str) -> str:
    """Return the reading with tone marks, one syllable a word: ``qīng sōng``."""
    return " ".join(lazy_pinyin(name, style=Style.TONE))


def plain(reading: str) -> str:
    """Return the reading as it is typed, without tones and spaces: ``qingsong``; ü becomes v."""
    folded = unicodedata.normalize("NFD", reading.lower()).replace("u\u0308", "v")
    return "".join(letter for letter in folded if letter.isascii() and letter.isalnum())


def initials(reading: str) -> str:
    """Return the first letters of the syllables: ``qs``."""
    return "".join(plain(syllable)[:1] for syllable in reading.split())


def sort_letter(name: str) -> str:
    """Return the capital Latin letter under which a list by pinyin shows ``name``, ``#`` for none."""
    letter = plain("".join(lazy_pinyin(name[:1])))[:1].upper()
    return letter if letter.isalpha() else "#"
