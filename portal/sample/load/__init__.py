"""From the sample's data files to the database, one module a noun."""
