"""From what was typed to words, and words marked in what was found."""

import re
from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

MAX_LENGTH = 80
MAX_WORDS = 6
_BETWEEN = re.compile(r"[\s,，、;；。]+")


def split(query: str) -> list[str]:
    """Return the words of ``query`` in lower case, each once. All of them must be found."""
    return list(dict.fromkeys(word for word in _BETWEEN.split(query.lower()) if word))[:MAX_WORDS]


def contains_all(text: str, words: Sequence[str]) -> bool:
    """Whether every word occurs in ``text``."""
    lower = text.lower()
    return all(word in lower for word in words)


def marked(text: str, words: Sequence[str]) -> SafeString:
    """Return ``text`` with every word in ``<mark>``."""
    if not words:
        return format_html("{}", text)
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    # With one group, every second part is a match.
    parts = re.split(f"({pattern})", text, flags=re.IGNORECASE)
    return format_html_join(
        "",
        "{}{}",
        ((part, format_html("<mark>{}</mark>", found)) if found else (part, "") for part, found in _pairs(parts)),
    )


def _pairs(parts: list[str]) -> list[tuple[str, str]]:
    return list(zip(parts[::2], [*parts[1::2], ""], strict=True))
