"""Errors and warnings beside an editor's verdicts: `python -m tests.benchmarks.judged`.

`tests/corpus/vonis.jsonl` holds what an editor who did not know the rules said of each error and
warning on `tests/corpus/rilis`: right, wrong (a false alarm), doubtful (editors differ). The rules
were mended on the wrong ones since; what nobody has judged is counted as such.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path

from humaswriter import analyze, read_text
from humaswriter.finding import Finding
from humaswriter.lint.run import lint

CORPUS = Path(__file__).parents[1] / "corpus"
_KINDS = ("right", "wrong", "doubtful", "unjudged")


def main() -> None:
    """Print the counts by severity and by rule."""
    verdicts = defaultdict(list)
    for line in (CORPUS / "vonis.jsonl").read_text("utf-8").splitlines():
        one = json.loads(line)
        verdicts[one["file"], one["rule"]].append(one)
    by_severity: dict[str, Counter[str]] = defaultdict(Counter)
    by_rule: dict[str, Counter[str]] = defaultdict(Counter)
    for path in sorted((CORPUS / "rilis").glob("*.txt")):
        for finding in lint(analyze(read_text(path.read_text("utf-8")))).findings:
            if finding.severity.rank < 2:
                verdict = _verdict(finding, verdicts[path.stem, finding.rule])
                by_severity[finding.severity.value][verdict] += 1
                by_rule[finding.rule][verdict] += 1
    print("| | " + " | ".join(_KINDS) + " |\n|---|---|---|---|---|")
    for name, counts in [*by_severity.items(), *sorted(by_rule.items())]:
        print(f"| {name} | " + " | ".join(str(counts[kind]) for kind in _KINDS) + " |")


def _verdict(finding: Finding, told: list[dict[str, object]]) -> str:
    for one in told:
        start, end = int(str(one["start"])), int(str(one["end"]))
        if start <= finding.span.end and finding.span.start <= end:
            return str(one["verdict"])
    return "unjudged"


if __name__ == "__main__":
    main()
