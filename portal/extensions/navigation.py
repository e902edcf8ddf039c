"""Links of the main navigation, which features contribute to the slot ``portal_nav``."""

from dataclasses import dataclass


@dataclass(frozen=True)
class NavItem:
    """A link of the main navigation. Lower ``order`` stands further in front; equals stand as registered.

    The portal's own stand at 0 (find a community), 10 (services), 20 (news), 30 (open affairs) and 40 (events).
    """

    label: str
    href: str
    icon: str
    order: int
    current: bool = False
