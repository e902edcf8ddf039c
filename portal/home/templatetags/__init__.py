"""Tags and filters of the home pages and the search."""
