"""Findings as a report: which outputs there are."""

from humaswriter.reports.output import Output

OUTPUTS = (
    Output("text", ".txt", f"{__name__}.text"),
    Output("json", ".json", f"{__name__}.json"),
    Output("sarif", ".sarif", f"{__name__}.sarif"),
    Output("github", "", f"{__name__}.github"),
    Output("gitlab", "", f"{__name__}.gitlab"),
    Output("html", ".html", f"{__name__}.html"),
    Output("docx", ".docx", f"{__name__}.docx", copies=True),
)
