"""The pages of each community, and what the sample says in them."""

from portal.communities.models import Community
from portal.home.models import InfoPage
from portal.home.services import Branch, open_community
from portal.sample.load import about, communities
from portal.sample.load.pages import child

POPULAR_SEARCHES = "老年证 居住证 助餐 流感疫苗"


def load(places: dict[str, Community]) -> dict[str, Branch]:
    """Create every community's pages; return them by its slug, the district's under the empty one."""
    rows = communities.rows()
    branches = {slug: open_community(community=place) for slug, place in places.items()}
    for slug, branch in branches.items():
        if not branch.about.body:
            branch.about.lead, branch.about.body = rows[slug]["intro"], about.body(places[slug])
            branch.about.save()
            branch.home.popular_searches = POPULAR_SEARCHES
            # That field alone: since this home was read, others have become its children.
            branch.home.save(update_fields=["popular_searches"])
    for slug, fields in about.SITE_PAGES.items():
        child(branches[""].about, InfoPage, slug, lambda fields=fields: dict(fields))
    return branches
