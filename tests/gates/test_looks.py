"""Every type of page in every look and at both widths: accessible, quiet, and nothing from another host."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string
from playwright.sync_api import Page

from tests.gates.pages import ERRORS, LOOKS, PAGES, address

WIDTHS = (390, 1280)
STANDARDS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]
AXE_OPTIONS = {
    "resultTypes": ["violations"],
    "runOnly": {"type": "tag", "values": STANDARDS},
    # AAA contrast beyond what the tags bring.
    "rules": {"color-contrast-enhanced": {"enabled": True}},
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", PAGES)
def test_page_is_sound(open_page: Callable[..., Page], site: str, name: str, look: str) -> None:
    found: list[str] = []
    for width in WIDTHS:
        page = open_page("about:blank", width=width)
        watch(page, site, expected=ERRORS.get(name, ""), found=found)
        page.goto(site + address(PAGES[name], look), wait_until="load")
        show_whole(page)
        found += [f"{width}: {violation}" for violation in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            found.append(f"{width}: scrolls sideways")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("template", ["500.html", "maintenance.html", "communities/none_yet.html"])
def test_page_of_a_fault_is_sound(open_page: Callable[..., Page], site: str, template: str, scheme: str) -> None:
    """These cannot be reached while all is well: they are shown at an address of the running site."""
    found: list[str] = []
    html = render_to_string(template, {"reference": "E-1124-AB12"})
    for width in WIDTHS:
        page = open_page("about:blank", width=width, color_scheme=scheme)
        watch(page, site, expected="", found=found)
        page.route("**/fault/", lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        page.goto(f"{site}/fault/")
        found += [f"{width}: {violation}" for violation in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            found.append(f"{width}: scrolls sideways")
    assert not found, "\n".join(found)


@pytest.mark.parametrize("look", ["light", "dark", "elder"])
def test_form_that_comes_too_late_is_answered_soundly(open_page: Callable[..., Page], site: str, look: str) -> None:
    page = open_page(address("/qingsong/settings/", look), width=390)
    page.context.clear_cookies(name="csrftoken")
    page.locator("main form").last.get_by_role("button").click()
    assert page.get_by_role("heading", level=1).inner_text() == "这张表放太久了"
    show_whole(page)
    assert not list(violations(page))


@pytest.mark.parametrize("name", PAGES)
def test_television_never_scrolls(open_page: Callable[..., Page], name: str) -> None:
    page = open_page(address(PAGES[name], "tv"), width=1280, height=720)
    assert page.evaluate("document.documentElement.scrollHeight") <= 720


def show_whole(page: Page) -> None:
    """Make the window as high as the page, so that nothing that sticks to its foot covers what is judged."""
    height = page.evaluate("document.documentElement.scrollHeight")
    page.set_viewport_size({"width": page.evaluate("window.innerWidth"), "height": height})


def watch(page: Page, site: str, expected: str, found: list[str]) -> None:
    """Note what the console complains of and what is asked of other hosts."""
    host = urlsplit(site).netloc

    def on_console(message: object) -> None:
        # Chromium reports a page that is meant to fail as an error of the console.
        if message.type in {"error", "warning"} and not (expected and expected in message.text):
            found.append(f"console: {message.text}")

    def on_request(request: object) -> None:
        if urlsplit(request.url).netloc not in {host, ""}:
            found.append(f"another host: {request.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: found.append(f"script: {error}"))
    page.on("request", on_request)


def violations(page: Page) -> Iterator[str]:
    """Return what axe finds, one line each."""
    for violation in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
        nodes = violation["nodes"]
        where = "; ".join(str(node["target"]) for node in nodes[:3])
        why = (nodes[0]["any"] or nodes[0]["all"] or nodes[0]["none"] or [{"message": ""}])[0]["message"]
        yield f"{violation['id']} ×{len(nodes)}: {where}: {why[:200]}"
