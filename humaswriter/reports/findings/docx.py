"""A copy of a Word draft with a comment on the words of each finding."""

from __future__ import annotations

from humaswriter.finding import Finding
from humaswriter.lint.run import Checked
from humaswriter.readers.docx_edit import commented


def commented_copy(data: bytes, path: str, checked: Checked) -> bytes:
    """The document in `data` with its findings as comments, its formatting untouched.

    Raises:
        InputError: it is no Word document.
    """
    return commented(data, path, [(f.span, _words(f)) for f in checked.findings])


def _words(finding: Finding) -> str:
    fix = f"\n→ {finding.fix.replacement}" if finding.fix and finding.fix.replacement else ""
    return f"{finding.severity.label.capitalize()}: {finding.message}{fix}\n[{finding.rule}]"
