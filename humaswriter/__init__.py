"""Drafts Indonesian government press releases from a fact form, word for word."""
