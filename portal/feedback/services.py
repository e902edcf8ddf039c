"""Writing down what readers say."""

from uuid import UUID

from allauth.account.adapter import get_adapter
from django.core.cache import cache
from django.http import HttpRequest
from django.utils import timezone
from django.utils.crypto import salted_hmac

from portal.communities.models import Community
from portal.communities.sharing import Shareable
from portal.feedback.models import Correction, PageFeedback

# A whole street may read through one address; a person alone sends far less.
ANSWERS_PER_DAY = 200
REPORTS_PER_DAY = 20
DAY = 24 * 3600


class TooManyError(Exception):
    """More has come from one address than people would send in a day."""


def reader_of(request: HttpRequest) -> str:
    """Return a key that is the same for one address and browser today, and tells nothing about them tomorrow.

    Several people may share it: it limits how much comes in, and never shows one what another said.
    """
    address = get_adapter(request).get_client_ip(request)
    who = (address, request.headers.get("User-Agent", ""), str(timezone.localdate()))
    return salted_hmac("portal.feedback.reader", "\n".join(who), algorithm="sha256").hexdigest()


def answer(*, page: Shareable, community: Community, reader: str, verdict: str) -> PageFeedback:
    """Record an answer to “Is this page clear?”.

    Raises:
        TooManyError: after ``ANSWERS_PER_DAY`` answers of one reader.
    """
    _count("answers", reader, ANSWERS_PER_DAY)
    return PageFeedback.objects.create(page=page, community=community, verdict=verdict)


def change_answer(*, feedback: PageFeedback, verdict: str) -> PageFeedback:
    """Take another answer in place of the one given before."""
    feedback.verdict = verdict
    feedback.save(update_fields=["verdict"])
    return feedback


def comment(*, feedback: PageFeedback, text: str) -> None:
    """Add to an answer what was unclear."""
    feedback.comment = text
    feedback.save(update_fields=["comment"])


def report(*, community: Community, reader: str, token: UUID, **fields: str) -> Correction:
    """Record a reported error once for each ``token``.

    Raises:
        TooManyError: after ``REPORTS_PER_DAY`` reports of one reader.
    """
    known = Correction.objects.filter(token=token).first()
    if known is not None:
        return known
    _count("reports", reader, REPORTS_PER_DAY)
    correction, _created = Correction.objects.get_or_create(token=token, defaults={"community": community, **fields})
    return correction


def _count(what: str, reader: str, most: int) -> None:
    key = f"feedback-{what}-{reader}"
    cache.add(key, 0, DAY)
    number = cache.incr(key)
    cache.touch(key, DAY)  # some caches forget the time limit when they count
    if number > most:
        raise TooManyError
