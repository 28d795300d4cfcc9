"""Checking drafts: the rules, what they look at, how they are run, set and kept quiet."""
