"""What browser tests, gates, screenshots and benchmarks share: a browser, and a running sample district."""
