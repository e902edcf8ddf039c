"""A large district, for measuring: many communities, each with its pages, made in bulk."""

from datetime import date

from portal.sample.progress import Progress

PAGES_OF_A_BRANCH = 8  # home, news, five columns, guides


def load(communities: int, pages: int, today: date, progress: Progress) -> None:
    """Make it."""
    raise NotImplementedError
