"""HTML as it is served and CSS as it is written are valid."""

import json
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote
from urllib.request import urlopen

from tests.gates import node
from tests.gates.pages import LOOKS, PAGES, address

ERROR = 2  # html-validate's severity; what it would merely prefer is 1


def test_html_is_valid(site: str, tmp_path: Path) -> None:
    for name, path in PAGES.items():
        for look in LOOKS:
            html = fetch(site + address(path, look))
            (tmp_path / f"{name}, {look}.html").write_bytes(html)
    config = str(node.CONFIGS / "htmlvalidate.json")
    report = tmp_path / "report.json"  # a pipe would be cut off: the tool exits before it is read
    done = node.run("html-validate", "--config", config, "--formatter", f"json={report}", f"{tmp_path}/*.html")
    found = [
        f"{Path(result['filePath']).stem}: {message['ruleId']}, line {message['line']}: {message['message']}"
        for result in json.loads(report.read_text())
        for message in result["messages"]
        if message["severity"] == ERROR
    ]
    assert not found, "\n".join(found)
    assert done.returncode == 0, done.stderr


def test_css_is_valid() -> None:
    config = str(node.CONFIGS / "stylelint.json")
    done = node.run(
        "stylelint", "--config", config, "--config-basedir", str(node.INSTALLED), "themes/**/*.css", "plugins/**/*.css"
    )
    assert done.returncode == 0, done.stdout + done.stderr


def fetch(url: str) -> bytes:
    """Return the body at an address, of an error page too."""
    try:
        with urlopen(quote(url, safe=":/?&=")) as response:
            body: bytes = response.read()
    except HTTPError as error:
        body = error.read()
    return body
