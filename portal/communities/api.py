"""Communities in the open interface."""

from ninja import Router, Schema

from portal.communities import directory
from portal.communities.models import Community

router = Router()


class CommunityOut(Schema):
    """A community as others may reuse it."""

    code: str
    level: str
    name: str
    pinyin: str
    slug: str
    parent_code: str | None
    address: str
    phone: str
    hours: str
    latitude: float | None
    longitude: float | None
    households: int | None

    @staticmethod
    def resolve_parent_code(community: Community) -> str | None:
        parent = directory.get().by_id.get(community.parent_id) if community.parent_id else None
        return parent.code if parent else None


@router.get("", response=list[CommunityOut], summary="All communities of the district")
def list_communities(request: object) -> list[Community]:
    """The tree, parents before children."""
    return [c for c in directory.get().by_id.values() if c.slug is not None]
