"""Readers answer, report, and are thanked."""

from uuid import uuid4

from django.core import signing
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.models import Page

from portal.communities.links import community_crumbs, community_link, page_link
from portal.communities.sharing import Shareable, visible_in
from portal.feedback import services
from portal.feedback.forms import AnswerForm, CommentForm, CorrectionForm
from portal.feedback.models import PageFeedback

SALT = "portal.feedback"
SAME_ORIGIN = {"same-origin", "none", ""}
ANSWER_COOKIE = "answer"


# Pages under which this form stands are the same for everyone, so they carry no token. The view uses neither
# session nor account, so there is no authority that another site could borrow; it may only not send from there.
@csrf_exempt
@require_POST
def answer(request: HttpRequest, page_id: int) -> HttpResponse:
    """“It is clear” or “I still have a question”, sent from below a page."""
    page = _page_shown_here(request, page_id)
    if request.headers.get("Sec-Fetch-Site", "") not in SAME_ORIGIN:
        raise Http404("Sent from another site")
    form = AnswerForm(request.POST)
    if not form.is_valid():
        return redirect(page_link(request, page))
    verdict = form.cleaned_data["verdict"]
    before = _answer_given_before(request, page)
    try:
        feedback = (
            services.change_answer(feedback=before, verdict=verdict)
            if before
            else services.answer(
                page=page, community=request.community, reader=services.reader_of(request), verdict=verdict
            )
        )
    except services.TooManyError:
        return TemplateResponse(request, "429.html", status=429)
    key = signing.dumps(feedback.pk, salt=SALT)
    response = redirect(community_link(request, request.community, f"feedback/{key}/"))
    if not request.display.is_kiosk:  # the next person there is somebody else
        response.set_cookie(
            ANSWER_COOKIE, key, max_age=services.DAY, path=request.path, samesite="Lax", httponly=True,
            secure=request.is_secure(),
        )  # fmt: skip
    return response


def _page_shown_here(request: HttpRequest, page_id: int) -> Shareable:
    """The page that is asked about, if this community shows it."""
    page = get_object_or_404(Page.objects.live().public(), pk=page_id).specific
    model = type(page)
    if not issubclass(model, Shareable):
        raise Http404("Nobody is asked about this page")
    if not visible_in(model.objects.filter(pk=page.pk), request.community).exists():
        raise Http404("Not shown in this community")
    return page


def _answer_given_before(request: HttpRequest, page: Page) -> PageFeedback | None:
    """What the same device answered here today; its cookie is sent to this address alone."""
    try:
        pk = signing.loads(request.COOKIES.get(ANSWER_COOKIE, ""), salt=SALT, max_age=services.DAY)
    except signing.BadSignature:
        return None
    return PageFeedback.objects.filter(pk=pk, page=page).first()


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def thanks(request: HttpRequest, key: str) -> HttpResponse:
    """Thank the reader; one who still has a question may say which. What was said before is not shown."""
    try:
        pk = signing.loads(key, salt=SALT, max_age=services.DAY)
    except signing.BadSignature as error:
        raise Http404("Not a key of ours, or one of another day") from error
    feedback = get_object_or_404(PageFeedback.objects.select_related("page"), pk=pk)
    form = CommentForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        services.comment(feedback=feedback, text=form.cleaned_data["comment"])
        return redirect(request.path + "?said=1")
    back = page_link(request, feedback.page)
    context = {"feedback": feedback, "form": form, "back": back, "said": "said" in request.GET}
    return TemplateResponse(request, "feedback/thanks.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def correction(request: HttpRequest) -> HttpResponse:
    """为网站找错."""
    status = 200
    form = CorrectionForm(
        request.POST if request.method == "POST" else None,
        initial={"token": uuid4(), "address": request.headers.get("Referer", "")[:500]},
    )
    if request.method == "POST" and form.is_valid():
        try:
            found = services.report(
                community=request.community, reader=services.reader_of(request), **form.cleaned_data
            )
        except services.TooManyError:
            form.add_error(None, _("That is a lot for one day. Please call us, we will note it all down."))
            status = 429
        else:
            return redirect(community_link(request, request.community, f"correction/thanks/?number={found.pk}"))
    context = {"form": form, "crumbs": community_crumbs(request, request.community)}
    return TemplateResponse(request, "feedback/correction.html", context, status=status)


def correction_thanks(request: HttpRequest) -> HttpResponse:
    """The report has arrived."""
    number = request.GET.get("number", "")
    context = {"number": number if number.isdecimal() and len(number) < 12 else ""}
    return TemplateResponse(request, "feedback/correction_thanks.html", context)
