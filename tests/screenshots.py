"""The pictures of docs/screenshots: main pages × widths × looks, from a sample district of its own."""

import sys
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from tests.gates.pages import ARTICLE, GUIDE, HOME, LIST, address
from tests.support import chromium, demo_site

PAGES = {"home": HOME, "list": LIST, "article": ARTICLE, "guide": GUIDE, "chooser": "/communities/"}
LOOKS = ("light", "dark", "elder")
WIDTHS = (390, 1280)
FOLDER = demo_site.ROOT / "docs" / "screenshots"
# Lazy pictures load only when they come near; a picture of the whole page has no near.
LOAD_PICTURES = """() => Promise.all([...document.images].map(image => {
    image.loading = "eager";
    return image.decode().catch(() => null);
}))"""


def main() -> None:
    """Write every picture anew."""
    if chromium.executable() is None:
        sys.exit(f"make: {chromium.MISSING}")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="linli-screenshots-") as folder:
        state = Path(folder)
        demo_site.prepare(state)
        with demo_site.running(state) as site, chromium.running_browser() as browser:
            for name, path in PAGES.items():
                for look in LOOKS:
                    for width in WIDTHS:
                        picture = take(browser, site + address(path, look), width)
                        save(picture, FOLDER / f"{name}-{width}-{look}.png")
            print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER.relative_to(demo_site.ROOT)}")


def take(browser: Browser, url: str, width: int) -> bytes:
    """Return the whole page as a PNG."""
    with browser.new_context(viewport={"width": width, "height": 900}, locale="zh-CN") as context:
        page = context.new_page()
        page.goto(url, wait_until="load")
        page.evaluate(LOAD_PICTURES)
        return page.screenshot(full_page=True)


def save(picture: bytes, path: Path) -> None:
    """Write it with a palette: a third of the size, and no eye tells them apart."""
    with Image.open(BytesIO(picture)) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main()
