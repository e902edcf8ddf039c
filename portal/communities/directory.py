"""The whole tree of communities in memory: found by address, host or name without a query."""

from collections.abc import Iterable
from functools import cached_property

from portal.communities import memo
from portal.communities.codes import Level
from portal.communities.models import Community, Contact, FormerAddress


class Directory:
    """All communities as of one moment. Ask ``get()`` for the present one."""

    def __init__(
        self, communities: Iterable[Community], contacts: Iterable[Contact], former: Iterable[FormerAddress]
    ) -> None:
        self.by_id = {community.pk: community for community in communities}
        self.by_slug = {c.slug: c for c in self.by_id.values() if c.slug}
        # An address in use again is no former one.
        self.by_former_slug = {f.slug: self.by_id[f.community_id] for f in former if f.slug not in self.by_slug}
        # The portal's own community is reached by every other host.
        self.by_host = {c.host_name: c for c in self.by_id.values() if c.host_name and c.slug}
        self._children: dict[int | None, list[Community]] = {}
        for community in self.by_id.values():
            self._children.setdefault(community.parent_id, []).append(community)
        self._contacts: dict[int, list[Contact]] = {}
        for contact in contacts:
            self._contacts.setdefault(contact.community_id, []).append(contact)

    @cached_property
    def root(self) -> Community | None:
        """The community that the portal itself belongs to: usually the district."""
        return next((c for c in self.by_id.values() if c.slug == ""), None)

    def children(self, community: Community) -> list[Community]:
        """The communities directly below, by code."""
        return self._children.get(community.pk, [])

    def ancestors(self, community: Community) -> list[Community]:
        """The served communities above, nearest first."""
        found: list[Community] = []
        while community.parent_id and (community := self.by_id[community.parent_id]).slug is not None:
            found.append(community)
        return found

    def descendants(self, community: Community) -> list[Community]:
        """Every community below, a street before its communities."""
        found: list[Community] = []
        for child in self.children(community):
            found += [child, *self.descendants(child)]
        return found

    def streets(self) -> list[tuple[Community | None, list[Community]]]:
        """The communities grouped by street; those directly below the root come under ``None``."""
        if self.root is None:
            return []
        groups: list[tuple[Community | None, list[Community]]] = []
        loose = [c for c in self.children(self.root) if c.level == Level.COMMUNITY]
        if loose:
            groups.append((None, loose))
        groups += [(s, self.children(s)) for s in self.children(self.root) if s.level != Level.COMMUNITY]
        return groups

    def contacts(self, community: Community) -> list[Contact]:
        """The phone list of ``community``, in the editors' order."""
        return self._contacts.get(community.pk, [])

    def search(self, query: str) -> list[Community]:
        """Communities and streets whose name or any reading contains every word of ``query``."""
        words = query.lower().split()
        return [c for c in self.by_id.values() if c.slug and all(word in c.search_key for word in words)]


def get() -> Directory:
    """Return the directory, read again only after a community has changed."""
    return memo.memoise(
        memo.COMMUNITIES,
        "directory",
        lambda: Directory(Community.objects.all(), Contact.objects.order_by("sort_order"), FormerAddress.objects.all()),
    )
