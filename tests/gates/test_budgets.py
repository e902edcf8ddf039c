"""What a page weighs without its photos, as ordinary visitors load it."""

import gzip
import re
from urllib.parse import urljoin

import pytest

from tests.gates.pages import MEASURED
from tests.gates.test_sources import fetch

STYLE = re.compile(r'<link rel="stylesheet" href="([^"]+)"')
SCRIPT = re.compile(r'<script src="([^"]+)"')
KIB = 1024


@pytest.mark.parametrize("name", MEASURED)
def test_page_is_light(site: str, name: str) -> None:
    url = site + MEASURED[name]
    html = fetch(url)
    styles = b"".join(fetch(urljoin(url, href)) for href in STYLE.findall(html.decode()))
    scripts = [fetch(urljoin(url, href)) for href in SCRIPT.findall(html.decode())]
    assert 0 < len(styles) <= 25 * KIB
    assert sum(len(gzip.compress(script)) for script in scripts) <= 3000
    assert len(html) + len(styles) + sum(map(len, scripts)) <= 60 * KIB
