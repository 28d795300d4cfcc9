"""How the trained parts are made from a folder of open data."""
