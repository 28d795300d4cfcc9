"""The command line: reads what was typed, calls the rest, prints what they return."""

from humaswriter.cli import analyze, draft, exercise, forms, lint, rules
from humaswriter.cli.app import app, main

__all__ = ["analyze", "app", "draft", "exercise", "forms", "lint", "main", "rules"]
