"""The command line: reads what was typed, calls the rest, prints what they return."""

from humaswriter.cli import analyze, draft, forms, lint, rules
from humaswriter.cli.app import app, main

__all__ = ["analyze", "app", "draft", "forms", "lint", "main", "rules"]
