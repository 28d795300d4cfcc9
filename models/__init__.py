"""How the trained parts are made, and what they are made of."""
