"""The contributor's day, one command each, in the environment that `pip install -e '.[test]'` made.

`nox -l` lists them; what stands behind `--` goes on to the tool: `nox -s fast -- -k facts`.
"""

from __future__ import annotations

import sys

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "types", "fast"]


@nox.session
def fast(session: nox.Session) -> None:
    """The tests that take no seconds, in two minutes."""
    session.run(sys.executable, "-m", "pytest", "-m", "not slow", *session.posargs)


@nox.session
def tests(session: nox.Session) -> None:
    """All tests, in six minutes."""
    session.run(sys.executable, "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Format and style."""
    session.run(sys.executable, "-m", "ruff", "check", *session.posargs, ".")
    session.run(sys.executable, "-m", "ruff", "format", "--check", ".")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    session.run(sys.executable, "-m", "mypy", *session.posargs)


@nox.session
def pages(session: nox.Session) -> None:
    """Write anew what is made from the rest: rules, schema, kinds, examples, findings."""
    session.run(sys.executable, "-m", "tests.pages")
