"""From the address of a request to the community it is about: first the host, then the path."""
