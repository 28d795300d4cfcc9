"""Writing exercises for a training: made from a form, answers marked, a class explained."""
