"""Benchmarks. Each measures against a named baseline in the same run, since machines differ and ratios do not."""
