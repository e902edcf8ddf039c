"""Full-text search over every community, independent of the portal.

The engine has yet to come; until then the portal searches titles.
"""
