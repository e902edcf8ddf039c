"""A plain search over titles: services, news, events, communities."""
