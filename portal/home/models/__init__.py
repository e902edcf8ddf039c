"""The home pages and the pages about the site."""

from portal.home.models.contact_page import ContactPage
from portal.home.models.home_page import HomePage
from portal.home.models.info_page import InfoPage

__all__ = ["ContactPage", "HomePage", "InfoPage"]
