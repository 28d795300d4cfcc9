"""Draft a release from a form: the one door to this package."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import TemplateError, pass_context
from jinja2.runtime import Context

from humaswriter.compose.cast import Tail, Telling
from humaswriter.compose.layouts import LAYOUTS, Layout
from humaswriter.compose.speech import load_verbs, tells
from humaswriter.compose.story import BODY, DATELINE, HEADLINE, LEAD, LEAD_WORDS, Line, Story
from humaswriter.compose.telling import resolve
from humaswriter.compose.text import (
    ABSENT,
    COMMA,
    Need,
    Piece,
    Section,
    Text,
    concat,
    has_gap,
    join,
)
from humaswriter.compose.values import Facts, PersonValue, unquoted
from humaswriter.compose.weave import FieldSpan, Woven, line, merge, sentence, title_case
from humaswriter.compose.wording import purpose_opener
from humaswriter.config import Office
from humaswriter.errors import HumaswriterError
from humaswriter.form import EventForm, LoadedForm
from humaswriter.form.needs import Missing, given_facts
from humaswriter.kinds import DEFAULT, EventKind, kind_folders, load_kind, read_kind
from humaswriter.release import Paragraph, Part, Release, Span
from humaswriter.resources import folder
from humaswriter.templates import TemplateEnvironment, environment


@dataclass(frozen=True, slots=True)
class Options:
    """How to write: the office's profile (its layout and date style included) and the wording."""

    office: Office = Office()
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A release with the source of its characters, and what it could not or did not say.

    `spans` are sorted, do not overlap and cover every character that comes from the form
    (or, as `office.…`, from the office's profile). `unused` are paths of given facts.
    """

    release: Release
    spans: tuple[FieldSpan, ...]
    unused: Mapping[str, str]
    missing: tuple[Missing, ...]
    notes: tuple[str, ...] = ()

    @property
    def unsaid(self) -> dict[str, str]:
        """The unused facts whose words are nowhere in the release, not even in another fact."""
        text = self.release.text.casefold()
        return {path: value for path, value in self.unused.items() if not _occurs(value, text)}


def _occurs(value: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value.casefold())}(?!\w)", text) is not None


class TemplateFaultError(HumaswriterError):
    """A template that cannot be run; the message names the file and line where known."""


def draft(loaded: LoadedForm, options: Options = Options()) -> Draft:
    """The release that a form gives.

    Raises:
        TemplateFaultError: a template (as a rule the office's own) is broken.
    """
    office = options.office
    layout = LAYOUTS[office.layout]
    facts = Facts(loaded.form, loaded.kind, office)
    story = Story(f"{options.seed} {loaded.kind.key}")
    values = {
        **facts.values(with_hours=layout.hours),
        "cerita": story,
        "tata_letak": f"tata-letak/{layout.name}.j2",
    }
    env = template_environment(office.templates)
    try:
        template = env.get_template(f"{loaded.kind.key}/rilis.j2")
        story.tell(template.root_render_func(template.new_context(values)))
    except (TemplateError, TypeError, AttributeError) as error:
        raise TemplateFaultError(_fault(error, loaded.kind.key)) from error
    return _written(story, facts, layout, options)


def _written(story: Story, facts: Facts, layout: Layout, options: Options) -> Draft:
    news = [*story.sections.get(LEAD, []), *story.sections.get(BODY, [])]
    seen = {p.path for row in news for p in row if isinstance(p, Need)}
    verbs = load_verbs(folder("templates") / "kata.toml")
    told = resolve(news, verbs, story.seed, titles=layout.titles)
    shown = {p.path for row in told for p in row if isinstance(p, Need)} | seen
    rest = [facts.gap(item).pieces for item in facts.missing if item.path not in shown]
    headline = line(_only(story.sections.get(HEADLINE)), opening=True)
    dateline = line(_only(story.sections.get(DATELINE)))
    blocks = [
        *_frame(story, "kop", Part.LETTERHEAD),
        *_frame(story, "keterangan", Part.NOTICE),
        (Part.HEADLINE, title_case(headline) if layout.title_case else headline),
        *((Part.BODY if n else Part.LEAD, sentence(row)) for n, row in enumerate(told)),
        *((Part.BODY, line(row)) for row in rest),
        *_frame(story, "tentang", Part.BOILERPLATE),
        *_frame(story, "narahubung", Part.CONTACT),
        *_frame(story, "kode", Part.CODE),
    ]
    release, spans = _laid_out([b for b in blocks if b[1].text], dateline)
    used = {span.field for span in spans}
    given = given_facts(facts.form)
    unused = {path: value for path, value in given.items() if path not in used}
    notes = tuple(_notes(facts, woven=[woven for part, woven in blocks if part is Part.LEAD]))
    return Draft(release, spans, unused, facts.missing, notes)


def _notes(facts: Facts, woven: Sequence[Woven]) -> Iterator[str]:
    """What the officer should know about a draft that is complete all the same."""
    hasil = facts.form.hasil
    if hasil and len(hasil.split()) > LEAD_WORDS:
        yield (
            f"Hasil {len(hasil.split())} kata, terlalu panjang untuk teras. "
            f"Ringkas sampai paling banyak {LEAD_WORDS} kata agar menjadi berita utama."
        )
    for lead in woven:
        if len(lead.text.split()) > LEAD_WORDS:
            yield f"Teras {len(lead.text.split())} kata; batasnya {LEAD_WORDS}. Pendekkan isiannya."
    for number, speaker in enumerate(facts.form.narasumber or ()):
        for at, quote in enumerate(speaker.kutipan or ()):
            if any(mark in unquoted(quote) for mark in '"“”'):
                yield (
                    f"narasumber[{number}].kutipan[{at}] memuat tanda petik ganda; "
                    "di dalam kutipan pakai tanda petik tunggal ('…')."
                )


def _only(rows: Sequence[Line] | None) -> Line:
    return rows[0] if rows else ()


def _frame(story: Story, section: str, part: Part) -> Iterator[tuple[Part, Woven]]:
    """The rows of a frame section as one paragraph, a row a line."""
    rows = [line(row) for row in story.sections.get(section, [])]
    runs: list[tuple[str, str | None]] = []
    for number, row in enumerate(rows):
        if number:
            runs.append(("\n", None))
        runs += _runs(row)
    if runs:
        yield part, merge(runs)


def _runs(woven: Woven) -> Iterator[tuple[str, str | None]]:
    at = 0
    for span in woven.spans:
        yield woven.text[at : span.start], None
        yield woven.text[span.start : span.end], span.field
        at = span.end
    yield woven.text[at:], None


def _laid_out(
    blocks: Sequence[tuple[Part, Woven]], dateline: Woven
) -> tuple[Release, tuple[FieldSpan, ...]]:
    runs: list[tuple[str, str | None]] = []
    paragraphs = []
    dateline_span = None
    at = 0
    for number, (part, woven) in enumerate(blocks):
        if number:
            runs.append(("\n\n", None))
            at += 2
        start = at
        if part is Part.LEAD and dateline.text:
            runs += [*_runs(dateline), (" ", None)]
            at += len(dateline.text) + 1
            dateline_span = Span(start, at)
        runs += _runs(woven)
        at += len(woven.text)
        paragraphs.append(Paragraph(Span(start, at), part))
    whole = merge([*runs, ("\n", None)])
    return Release(whole.text, tuple(paragraphs), dateline_span), whole.spans


@lru_cache(maxsize=8)
def template_environment(office: Path | None) -> TemplateEnvironment:
    """The environment that drafts run in; `office` is the office's own template folder."""
    return environment(office, filters=FILTERS, tests=TESTS, functions=FUNCTIONS)


def template_names(kind: EventKind | None) -> dict[str, frozenset[str]]:
    """The names that a template of this kind may use, with the parts each of them has."""
    form, office = EventForm(), Office()
    values = Facts(form, kind or load_kind(DEFAULT), office).values(with_hours=True)
    parts = {
        name: frozenset(s for c in type(value).__mro__ for s in getattr(c, "__slots__", ()))
        for name, value in values.items()
        if isinstance(value, Text)
    }
    plain = {name: frozenset(value) for name, value in values.items() if isinstance(value, dict)}
    known = dict.fromkeys((*values, "tata_letak"), frozenset[str]())
    if kind is None:
        known |= {q.key: frozenset() for place in kind_folders().values() for q in read_kind(place).questions}
    return known | {k: v - {"pieces", "actor", "institution"} for k, v in (parts | plain).items()}


def _fault(error: Exception, kind: str) -> str:
    name = getattr(error, "filename", None) or getattr(error, "name", None)
    number = getattr(error, "lineno", None)
    where = f"{name or f'templat {kind}'}" + (f", baris {number}" if number else "")
    return f"{where}: Templat tidak dapat dijalankan: {error}. Periksa: humaswriter templates."


# What templates may call.


def _listed(texts: Sequence[Text]) -> Text:
    """`a, b, dan c`; with semicolons where an item holds a comma itself."""
    if not texts:
        return ABSENT
    if len(texts) == 2:
        return join(texts, ", ", " dan ")
    comma = any(", " in str(text) for text in texts)
    return join(texts, "; " if comma else ", ", "; dan " if comma else ", dan ")


def _quoted(quote: Text) -> Text:
    """A quote in its marks, ready for an attribution: its full stop becomes a comma."""
    if not quote:
        return ABSENT
    piece = quote.pieces[0]
    text = piece.text
    if text.endswith(".") and not text.endswith(".."):
        text = text[:-1].rstrip()
    comma = "" if text.endswith(("?", "!", ",", "?'", "!'")) else ","
    return Text([Piece('"'), Piece(text, piece.field), Piece(f'{comma}"')])


def _attribution(quote: Text, who: PersonValue) -> Text:
    """`kata Kepala Rutan Demak Sri Wahyuni`, or as the story's order asks."""
    if not quote:
        return ABSENT
    preview = f"kata {who}"
    return Text([Tail(preview, who=who.actor, about=quote.pieces[0].field or "", quote=str(quote))])


def _telling(pokok: Text, who: PersonValue) -> Text:
    """The reporting verb and what was conveyed; no verb where the clause brings its own."""
    if not pokok:
        return ABSENT
    verbs = load_verbs(folder("templates") / "kata.toml")
    silent = tells(str(pokok), verbs)
    marker = Telling(
        "" if silent else "mengatakan",
        who=who.actor,
        about=pokok.pieces[0].field or "",
        content=str(pokok),
        silent=silent,
    )
    return Text([marker, Piece(" "), *pokok.pieces])


def _according(pokok: Text, who: PersonValue) -> Text:
    """`menurut Wahyuni, …`; absent where the clause brings its own reporting verb."""
    verbs = load_verbs(folder("templates") / "kata.toml")
    if not pokok or tells(str(pokok), verbs) or " " not in str(pokok):
        return ABSENT
    marker = Telling("", who=who.actor, about=pokok.pieces[0].field or "", silent=True)
    return "menurut " + who + Text([Piece(", "), marker, *pokok.pieces])


def _purpose(purpose: Text) -> Text:
    """The purpose with `agar` or `untuk` before it, unless it says so itself."""
    if not purpose:
        return ABSENT
    if isinstance(purpose.pieces[0], Need):
        return "untuk " + purpose
    return purpose_opener(str(purpose)) + purpose


def _wanted(purpose: Text) -> Text:
    """The purpose after `ingin`; absent where it opens with its own `agar` or `untuk`."""
    fits = purpose and not isinstance(purpose.pieces[0], Need) and purpose_opener(str(purpose))
    return purpose if fits else ABSENT


def _item(texts: Sequence[Text], number: int) -> Text:
    """One item of a list, absent where the list is shorter."""
    return texts[number] if number < len(texts) else ABSENT


def _in_pairs(texts: Sequence[Text]) -> list[Sequence[Text]]:
    return [texts[at : at + 2] for at in range(0, len(texts), 2)]


def _linked(texts: Sequence[Text], link: str) -> Text:
    return join(texts, link, link)


def _if_given(*parts: Any) -> Text:
    """All parts, or nothing where one of them is absent."""
    text = concat(parts)
    return Text() if has_gap(text.pieces) else text


def _section(name: str) -> Section:
    return Section(name)


@pass_context
def _is_told(context: Context, value: Any) -> bool:
    """Whether every fact of a value has been told."""
    story: Story = context["cerita"]
    return story.has_told(value)


def _names(text: Text, organiser: Any) -> bool:
    """Whether a text names the organiser already."""
    plain = str(text).casefold()
    names = [str(n).casefold() for n in (organiser.nama, organiser.singkatan) if n]
    return any(n in plain for n in names)


FILTERS: dict[str, Any] = {
    "daftar": _listed,
    "kutip": _quoted,
    "atribusi": _attribution,
    "menyatakan": _telling,
    "menurut": _according,
    "agar": _purpose,
    "ingin": _wanted,
    "berpasangan": _in_pairs,
    "rangkai": _linked,
    "butir": _item,
}
TESTS: dict[str, Any] = {"diceritakan": _is_told, "menyebut": _names}
FUNCTIONS: dict[str, Any] = {"jika": _if_given, "bagian": _section, "koma": Text([COMMA])}
