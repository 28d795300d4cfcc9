"""An analysis as a report: which outputs there are."""

from humaswriter.reports.output import Output

OUTPUTS = (
    Output("text", ".txt", f"{__name__}.text"),
    Output("json", ".json", f"{__name__}.json"),
    Output("html", ".html", f"{__name__}.html"),
)
