"""Print what one page of each type costs in this process's district: CPU and queries, warm."""

import json
import statistics
import time

import django

django.setup()

from django.db import connection  # noqa: E402 — Django must be set up first
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from portal.guides.models import GuidePage  # noqa: E402
from portal.home.models import HomePage  # noqa: E402
from portal.news.models import ArticlePage, NewsIndexPage  # noqa: E402

WARM_UP = 5
REPEATS = 40


def addresses() -> dict[str, str]:
    """One page of each type: the first community's, so that both districts show alike."""
    home = (
        HomePage.objects.live().filter(community__level="community").order_by("url_path").select_related("community")[0]
    )
    below = {"community": home.community}
    prefix = f"/{home.community.slug}"
    article = ArticlePage.objects.live().filter(**below).order_by("url_path")[0]
    return {
        "home": f"{prefix}/",
        "list": f"{prefix}/{NewsIndexPage.objects.live().filter(**below)[0].slug}/",
        "article": article.relative_url(None),
        "guide": f"{prefix}/guides/{GuidePage.objects.live().order_by('url_path')[0].slug}/",
    }


def cost(client: Client, address: str) -> dict[str, float]:
    """Return the median CPU of a request, and its queries."""
    for _ in range(WARM_UP):
        response = client.get(address)
        if response.status_code != 200:
            raise SystemExit(f"{address}: {response.status_code}")
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        client.get(address)
        times.append(time.process_time() - start)
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return {"cpu_ms": statistics.median(times) * 1000, "queries": len(queries)}


if __name__ == "__main__":
    visitor = Client(headers={"host": "127.0.0.1"})
    print(json.dumps({name: cost(visitor, address) for name, address in addresses().items()}))
