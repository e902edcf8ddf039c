"""What is decided before a request reaches the pages: probes, maintenance, impossible addresses, the admin's policy."""
