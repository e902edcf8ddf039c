"""Addresses of rows of lists, and the words on a calendar leaf."""

from datetime import datetime

from django import template
from django.template.context import Context
from django.utils import formats, timezone
from django.utils.translation import gettext, pgettext

from portal.news.items import NewsItem

register = template.Library()


@register.simple_tag(takes_context=True)
def news_href(context: Context, item: NewsItem) -> str:
    """The address of a row under the community that shows it."""
    request = context["request"]
    return item.href(request, request.community)


@register.filter
def leaf_month(moment: datetime) -> str:
    """The month on a calendar leaf: Nov, 11月."""
    # Translators: a date format of Django's date filter.
    return formats.date_format(moment, pgettext("month on a calendar leaf", "M"))


@register.filter
def leaf_weekday(moment: datetime) -> str:
    """The weekday on a calendar leaf: Sat, 周六."""
    days = (
        pgettext("calendar leaf", "Mon"),
        pgettext("calendar leaf", "Tue"),
        pgettext("calendar leaf", "Wed"),
        pgettext("calendar leaf", "Thu"),
        pgettext("calendar leaf", "Fri"),
        pgettext("calendar leaf", "Sat"),
        pgettext("calendar leaf", "Sun"),
    )
    return days[moment.weekday()]


@register.filter
def day_and_weekday(moment: datetime) -> str:
    """A day in full words, without the year while it is this one: 29 November (Sun), 11月29日（周日）."""
    day = formats.date_format(moment, "MONTH_DAY_FORMAT" if moment.year == timezone.localdate().year else "DATE_FORMAT")
    return gettext("%(day)s (%(weekday)s)") % {"day": day, "weekday": leaf_weekday(moment)}
