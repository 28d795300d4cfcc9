"""The sandbox that templates run in, the office's own first, over texts that know their source."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, nodes
from jinja2.compiler import Frame
from jinja2.exceptions import TemplateRuntimeError
from jinja2.nativetypes import NativeCodeGenerator
from jinja2.runtime import Context
from jinja2.sandbox import SandboxedEnvironment

from humaswriter.compose.filters import FILTERS, FUNCTIONS, TESTS
from humaswriter.compose.pieces import Text, concat
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
    intercepted_binops = frozenset({"%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        """Refuse `%`, which would turn texts into plain strings without a source."""
        raise TemplateRuntimeError("Tanda % tidak dipakai dalam templat; sambung dengan ~")

    def wrap_str_format(self, value: Any) -> None:
        """Keep `format` a method of strings like the others."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Keep templates from the methods of strings and the inside of texts, likewise."""
        inside = isinstance(obj, Text) and attr in ("pieces", "actor", "institution")
        return (
            not isinstance(obj, str) and not inside and super().is_safe_attribute(obj, attr, value)
        )


@lru_cache(maxsize=8)
def template_environment(office: Path | None) -> TemplateEnvironment:
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
        autoescape=False,
    )
    made.filters = {**FILTERS, **{name: made.filters[name] for name in ("default", "length")}}
    made.tests.update(TESTS)
    made.globals = dict(FUNCTIONS)
    return made
