"""Service guides, what a community adds to them, and the page that lists them."""

from portal.guides.models.guide import GuidePage
from portal.guides.models.index import GuideIndexPage
from portal.guides.models.materials import Material
from portal.guides.models.overlay import GuideOverlay, OverlayMaterial

__all__ = ["GuideIndexPage", "GuideOverlay", "GuidePage", "Material", "OverlayMaterial"]
