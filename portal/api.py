"""The portal's open interface: read-only, described at /api/v1/openapi.json. A composition root."""

from ninja import NinjaAPI

from portal.communities.api import router as communities_router
from portal.guides.api import router as guides_router
from portal.news.api import router as news_router

api = NinjaAPI(
    title="Linli",
    version="1",
    description="Published content of the communities of a district. Times are ISO 8601 with zone.",
    docs_url=None,  # its page would load scripts from another host
    urls_namespace="api",
)
api.add_router("/communities", communities_router, tags=["communities"])
api.add_router("/news", news_router, tags=["news"])
api.add_router("/guides", guides_router, tags=["guides"])
