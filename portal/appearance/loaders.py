"""Template loaders that leave out the indentation: templates are written for those who read them.

White space in HTML is content: a line break between two ``<span>`` shows as a gap. In the project's own ``.html``
templates a line break between two tags (HTML's or Django's) is therefore dropped together with the indentation
around it, as in JSX; a gap that is meant is written on the line itself. Templates of other packages stay as they are.
"""

import re
from pathlib import Path

from django.conf import settings
from django.template import Origin
from django.template.loaders import app_directories, filesystem

# A variable before a variable keeps its break: between two words it is a space.
_BETWEEN_TAGS = re.compile(
    r"""
    (?<=>)       \s*\n\s* (?=<|\{[%#{])  # after an HTML tag
    | (?<=[%#]\}) \s*\n\s* (?=<|\{[%#{])  # after a tag or comment of Django
    | (?<=\}\})  \s*\n\s* (?=<|\{[%#])   # after a variable
    """,
    re.VERBOSE,
)
_INDENTATION = re.compile(r"[ \t]*\n[ \t]*")


def compact(source: str) -> str:
    """Return ``source`` without indentation, without line breaks between tags and without one at either end."""
    return _INDENTATION.sub("\n", _BETWEEN_TAGS.sub("", source.strip()))


def _own(source: str, origin: Origin) -> str:
    path = Path(origin.name)
    ours = path.suffix == ".html" and path.is_relative_to(settings.BASE_DIR) and "site-packages" not in path.parts
    return compact(source) if ours else source


class FilesystemLoader(filesystem.Loader):
    """Templates of the theme."""

    def get_contents(self, origin: Origin) -> str:
        return _own(super().get_contents(origin), origin)


class AppDirectoriesLoader(app_directories.Loader):
    """Templates of the apps."""

    def get_contents(self, origin: Origin) -> str:
        return _own(super().get_contents(origin), origin)
