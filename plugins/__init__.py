"""Plugins: each folder is one, and deleting it removes the feature."""
