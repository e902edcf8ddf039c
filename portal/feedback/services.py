"""Writing down what readers say."""

from uuid import UUID

from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac
from wagtail.models import Page

from portal.communities.models import Community
from portal.feedback.models import Correction, PageFeedback

REPORTS_PER_DAY = 20
DAY = 24 * 3600


class TooManyError(Exception):
    """One reader has sent more than a person would in a day."""


def reader_of(request: HttpRequest) -> str:
    """Return a key that is the same for one reader today, and tells nothing about them tomorrow."""
    who = (request.META.get("REMOTE_ADDR", ""), request.META.get("HTTP_USER_AGENT", ""), str(timezone.localdate()))
    return salted_hmac("portal.feedback.reader", "\n".join(who), algorithm="sha256").hexdigest()


def answer(*, page: Page, community: Community, reader: str, verdict: str, comment: str = "") -> PageFeedback:
    """Record a reader's answer; a second one on the same day replaces the first, keeping its comment."""
    values = {"verdict": verdict, "community": community} | ({"comment": comment} if comment else {})
    feedback, _created = PageFeedback.objects.update_or_create(page=page, reader=reader, defaults=values)
    return feedback


def report(*, community: Community, reader: str, token: UUID, **fields: str) -> Correction:
    """Record a reported error once for each ``token``.

    Raises:
        TooManyError: after ``REPORTS_PER_DAY`` reports of one reader.
    """
    known = Correction.objects.filter(token=token).first()
    if known is not None:
        return known
    key = f"feedback-reports-{reader}"
    cache.add(key, 0, DAY)
    if cache.incr(key) > REPORTS_PER_DAY:
        raise TooManyError
    correction, _created = Correction.objects.get_or_create(token=token, defaults={"community": community, **fields})
    return correction
