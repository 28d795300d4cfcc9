"""Trains the small Indonesian sentence model: `python -m models.sentences --data DIR`."""
