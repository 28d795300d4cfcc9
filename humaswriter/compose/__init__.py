"""Form and template to release: every character of it comes from one or the other."""

from humaswriter.compose.draft import Draft, Options, draft
from humaswriter.compose.layouts import LAYOUTS

__all__ = ["LAYOUTS", "Draft", "Options", "draft"]
