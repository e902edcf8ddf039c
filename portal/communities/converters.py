"""The first part of a community's addresses."""

from portal.communities import directory


class CommunityConverter:
    """Matches the address of a known community, so that other first parts reach the pages."""

    regex = "[a-z0-9-]+"

    def to_python(self, value: str) -> str:
        if value not in directory.get().by_slug:
            raise ValueError(value)
        return value

    def to_url(self, value: str) -> str:
        return value


class FormerConverter(CommunityConverter):
    """Matches an address that a community had once and that nothing uses now."""

    def to_python(self, value: str) -> str:
        if value not in directory.get().by_former_slug:
            raise ValueError(value)
        return value
