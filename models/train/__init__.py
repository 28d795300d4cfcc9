"""How the trained parts are made; needs the extra `[train]` and a folder of open data."""
