"""Full-text search over every community, independent of the portal. The engine comes with its own work; until then the portal searches titles."""
