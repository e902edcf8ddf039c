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
SCREENS = {390: 844, 1280: 900}  # a phone, a desk
FOLDER = demo_site.ROOT / "docs" / "screenshots"


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
                    for width, height in SCREENS.items():
                        picture = take(browser, site + address(path, look), width, height)
                        save(picture, FOLDER / f"{name}-{width}-{look}.png")
            print(f"{len(list(FOLDER.glob('*.png')))} pictures in {FOLDER.relative_to(demo_site.ROOT)}")


def take(browser: Browser, url: str, width: int, height: int) -> bytes:
    """Return the first screen of a page as a PNG."""
    with browser.new_context(viewport={"width": width, "height": height}, locale="zh-CN") as context:
        page = context.new_page()
        page.goto(url, wait_until="networkidle")
        return page.screenshot()


def save(picture: bytes, path: Path) -> None:
    """Write it with a palette: a third of the size, and no eye tells them apart."""
    with Image.open(BytesIO(picture)) as image:
        image.convert("RGB").quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)


if __name__ == "__main__":
    main()
