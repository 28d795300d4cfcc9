"""Form and template to release: every character of it comes from one or the other."""

from humaswriter.compose.layouts import LAYOUTS
from humaswriter.compose.make import Draft, Options, draft

__all__ = ["LAYOUTS", "Draft", "Options", "draft"]
