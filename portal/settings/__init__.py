"""Settings by environment: base is shared; dev, test and production choose what differs."""
