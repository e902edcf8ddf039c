"""Browser tests run on the sample district as it is served."""

from tests.support.fixtures import browser, open_page, site

__all__ = ["browser", "open_page", "site"]
