"""An event as an iCalendar file (RFC 5545)."""

from datetime import UTC, timedelta

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import add_never_cache_headers
from icalendar import Calendar, Event

from portal.communities.links import canonical_page_url
from portal.communities.privacy import accepts, is_listed
from portal.news import queries
from portal.news.models import EventPage


def download(request: HttpRequest, slug: str) -> HttpResponse:
    """The file for one event of a community or shared with it, for those who may read its page."""
    page = queries.event_at(request.community, slug)
    if page is None or not accepts(request, page):
        raise Http404("No such event")
    response = HttpResponse(ical(page), content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{page.slug}.ics"'
    if not is_listed(page):
        add_never_cache_headers(response)
    return response


def ical(page: EventPage) -> bytes:
    """One VEVENT in UTC; its UID stays when the event is changed, so that calendars replace it."""
    event = Event()
    event.add("uid", f"{page.translation_key}@linli")
    event.add("dtstamp", page.last_published_at or timezone.now())
    event.add("dtstart", page.starts_at.astimezone(UTC))
    event.add("dtend", (page.ends_at or page.starts_at + timedelta(hours=1)).astimezone(UTC))
    event.add("summary", page.title)
    event.add("location", page.place)
    event.add("description", page.lead)
    event.add("url", canonical_page_url(page))
    calendar = Calendar()
    calendar.add("prodid", "-//Linli//Events//ZH")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content
