"""The types of pages, each by the address of one good example in the sample district."""

HOME = "/qingsong/"
LIST = "/qingsong/news/"
ARTICLE = "/qingsong/news/affairs/fund-quarter/"
GUIDE = "/qingsong/guides/laonian-youdaizheng/"
NOT_FOUND = "/qingsong/guides/laonian/"

# What most residents open; budgets and Lighthouse measure these.
MEASURED = {"home": HOME, "list": LIST, "article": ARTICLE, "guide": GUIDE, "404": NOT_FOUND}

PAGES = MEASURED | {
    "district": "/",
    "street": "/linhe/",
    "chooser": "/communities/",
    "column": "/qingsong/news/affairs/",
    "events": "/qingsong/news/events/",
    "event": "/qingsong/news/events/phone-class/",
    "guides": "/qingsong/guides/",
    "guides by theme": "/qingsong/guides/?theme=elderly",
    "certificates": "/qingsong/guides/certificates/",
    "about": "/qingsong/about/",
    "contact": "/qingsong/about/contact/",
    "accessibility": "/about/accessibility/",
    "privacy": "/about/privacy/",
    "settings": "/qingsong/settings/",
    "site map": "/qingsong/sitemap/",
    "search": "/qingsong/search/?q=老年证",
    "search without result": "/qingsong/search/?q=龙卷风",
    "correction": "/qingsong/correction/",
    "correction thanks": "/qingsong/correction/thanks/?number=12",
    "sign-in": "/accounts/login/",
    "password reset": "/accounts/password/reset/",
    "sign-up closed": "/accounts/signup/",
    "article with gallery": "/qingsong/news/stories/long-table/",
    "empty list": "/qingsong/news/affairs/?month=1999-01",
    "bad address": "/qingsong/?q=%00",
    "english home": "/en/qingsong/",
    "english guide": "/en/qingsong/guides/laonian-youdaizheng/",
}

# Pages that answer with an error, which the browser's console repeats.
ERRORS = {"404": "404", "bad address": "400"}

LOOKS = {
    "light": "mode=standard&scheme=light",
    "dark": "mode=standard&scheme=dark",
    "elder": "mode=elder&scheme=light",
    "elder dark": "mode=elder&scheme=dark",
    "kiosk": "mode=kiosk",
    "tv": "mode=tv",
}


def address(path: str, look: str) -> str:
    """Return the address of a page in a look."""
    return f"{path}{'&' if '?' in path else '?'}{LOOKS[look]}"
