"""From the data files' blocks to the raw value of a StreamField."""

import re
from collections.abc import Callable
from typing import Any

from wagtail.models import Collection, Page

from portal.sample.load.media import Studio

_GUIDE_LINK = re.compile(r'<a href="/guides/([a-z0-9-]+)/">')


class BodyBuilder:
    """Builds bodies for the pages of one community: its pictures and files go into its collection."""

    def __init__(self, studio: Studio, collection: Collection, guides: dict[str, Page]) -> None:
        self.studio = studio
        self.collection = collection
        self.guides = guides

    def build(self, blocks: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Return the StreamField value of ``blocks``, as JSON holds it."""
        return [{"type": block["type"], "value": self._value(block)} for block in blocks]

    def _value(self, block: dict[str, Any]) -> Any:
        rest = {key: value for key, value in block.items() if key != "type"}
        special: dict[str, Callable[[dict[str, Any]], Any]] = {
            "heading": lambda value: value["text"],
            "text": lambda value: self._html(value["html"]),
            "details": lambda value: {"summary": value["summary"], "text": self._html(value["html"])},
            "facts": lambda value: value["items"],
            "image": self._image,
            "gallery": lambda value: [self._image(image) for image in value["images"]],
            "attachments": lambda value: [self._attachment(item) for item in value["items"]],
        }
        return special.get(block["type"], lambda value: value)(rest)

    def _html(self, html: str) -> str:
        def link(found: re.Match[str]) -> str:
            guide = self.guides.get(found[1])
            return f'<a linktype="page" id="{guide.pk}">' if guide else "<a>"

        return _GUIDE_LINK.sub(link, html)

    def _image(self, value: dict[str, Any]) -> dict[str, Any]:
        image = self.studio.picture(value["scene"], value["alt"], self.collection)
        return {"image": image.pk, "caption": value.get("caption", ""), "alt": value["alt"]}

    def _attachment(self, item: dict[str, Any]) -> dict[str, Any]:
        document = self.studio.document(item["file"], item["title"], self.collection)
        return {"document": document.pk, "title": item["title"]}
