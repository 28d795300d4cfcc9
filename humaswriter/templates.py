"""Find templates, the office's own first, and run them in a sandbox over texts that know their source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, nodes
from jinja2.compiler import Frame
from jinja2.nativetypes import NativeCodeGenerator
from jinja2.sandbox import SandboxedEnvironment

from humaswriter.compose.text import concat
from humaswriter.resources import folder

BUILT_IN = "bawaan"


class _Generator(NativeCodeGenerator):
    """Hands values on as they are, where Jinja would turn them into plain strings."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802
        self.write("environment.concat((")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write("))")


class TemplateEnvironment(SandboxedEnvironment):
    """A sandbox in which an unknown name is an error and every text keeps its source."""

    code_generator_class = _Generator
    concat = staticmethod(concat)  # type: ignore[assignment]


def environment(
    office: Path | None,
    *,
    filters: Mapping[str, Callable[..., Any]],
    tests: Mapping[str, Callable[..., Any]],
    functions: Mapping[str, Callable[..., Any]],
) -> TemplateEnvironment:
    """An environment that finds a template in the office's folder, then in ours.

    `bawaan/<kind>/rilis.j2` is always ours, for a template that changes one block of it.
    """
    ours = FileSystemLoader(folder("templates"))
    own = [FileSystemLoader(office)] if office else []
    made = TemplateEnvironment(
        loader=ChoiceLoader([*own, ours, PrefixLoader({BUILT_IN: ours})]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.filters = {**filters, **{name: made.filters[name] for name in ("default", "length")}}
    made.tests.update(tests)
    made.globals = dict(functions)
    return made
