"""Draft a release from a form: the one door to this package."""

from __future__ import annotations

import re
import traceback
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from jinja2 import TemplateError

from humaswriter.compose.environment import template_environment
from humaswriter.compose.layouts import LAYOUTS
from humaswriter.compose.naming import resolve
from humaswriter.compose.page import frame, laid_out, only
from humaswriter.compose.phrases import unquoted
from humaswriter.compose.pieces import Need, WordlessError
from humaswriter.compose.realise import FieldSpan, Woven, line, sentence, title_case
from humaswriter.compose.reporting import load_verbs
from humaswriter.compose.story import BODY, DATELINE, HEADLINE, LEAD, LEAD_WORDS, Story
from humaswriter.compose.values import Values
from humaswriter.compose.wording import contains_words
from humaswriter.config import Office
from humaswriter.errors import HumaswriterError
from humaswriter.form import LoadedForm
from humaswriter.form.model import Speaker
from humaswriter.form.needs import Missing, given_facts
from humaswriter.release import Part, Release


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
        text = self.release.text
        return {k: value for k, value in self.unused.items() if not _occurs(k, value, text)}


def _shared_names(speakers: Sequence[Speaker]) -> Iterator[str]:
    for speaker in speakers:
        for other in speakers:
            short = speaker.nama_sapaan
            if short and other is not speaker and contains_words(other.nama or "", short):
                yield f"Nama sapaan '{short}' juga bagian dari nama {other.nama}. Pilih yang lain."


# Facts that name something: another fact that holds the same words says them too.
_NAMING = ("nama", "nama_sapaan", "singkatan", "jabatan", "instansi", "kota", "provinsi", "satuan")


def _occurs(path: str, value: str, text: str) -> bool:
    named = path.rpartition(".")[2] in _NAMING or " " in value
    return named and contains_words(text, value)


_FIRST_PERSON = re.compile(r"\b(?:saya|aku|kami|kita)\b", re.IGNORECASE)


class TemplateFaultError(HumaswriterError):
    """A template that cannot be run; the message names the file and line where known."""


def draft(loaded: LoadedForm, options: Options = Options()) -> Draft:
    """The release that a form gives.

    Raises:
        TemplateFaultError: a template (as a rule the office's own) is broken.
    """
    office = options.office
    layout = LAYOUTS[office.layout]
    facts = Values(loaded.form, loaded.kind, office)
    story = Story(f"{options.seed} {loaded.kind.key}")
    values = {
        **facts.values(with_hours=layout.hours),
        "cerita": story,
        "tata_letak": f"tata-letak/{layout.name}.j2",
    }
    env = template_environment(office.templates)
    try:
        template = env.get_template(f"{loaded.kind.key}/rilis.j2")
        story.tell(template.generate(values))
    except Exception as error:
        if not _is_templates_own(error):
            raise
        raise TemplateFaultError(_fault(error, loaded.kind.key)) from error
    return _written(story, facts, loaded, options)


def _written(story: Story, facts: Values, loaded: LoadedForm, options: Options) -> Draft:
    layout = LAYOUTS[options.office.layout]
    news = [*story.sections.get(LEAD, []), *story.sections.get(BODY, [])]
    seen = {p.path for row in news for p in row if isinstance(p, Need)}
    verbs = load_verbs()
    told = resolve(news, verbs, story.seed, titles=layout.titles)
    shown = {p.path for row in told for p in row if isinstance(p, Need)} | seen
    rest = [facts.gap(item).pieces for item in facts.missing if item.path not in shown]
    headline = line(only(story.sections.get(HEADLINE)), opening=True)
    dateline = line(only(story.sections.get(DATELINE)))
    blocks = [
        *frame(story, "kop", Part.LETTERHEAD),
        *frame(story, "keterangan", Part.NOTICE),
        (Part.HEADLINE, title_case(headline) if layout.title_case else headline),
        *((Part.BODY if n else Part.LEAD, sentence(row)) for n, row in enumerate(told)),
        *((Part.BODY, line(row)) for row in rest),
        *frame(story, "tentang", Part.BOILERPLATE),
        *frame(story, "narahubung", Part.CONTACT),
        *frame(story, "kode", Part.CODE),
    ]
    release, spans = laid_out([b for b in blocks if b[1].text], dateline)
    used = {span.field for span in spans}
    given = given_facts(facts.form)
    unused = {path: value for path, value in given.items() if path not in used}
    notes = tuple(_notes(facts, woven=[woven for part, woven in blocks if part is Part.LEAD]))
    return Draft(release, spans, unused, facts.missing, (*loaded.notes, *notes))


def _notes(facts: Values, woven: Sequence[Woven]) -> Iterator[str]:
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
    yield from _shared_names(facts.form.narasumber or ())
    for number, speaker in enumerate(facts.form.narasumber or ()):
        for at, point in enumerate(speaker.pokok or ()):
            if found := _FIRST_PERSON.search(point):
                yield (
                    f"narasumber[{number}].pokok[{at}] memakai '{found[0]}'. Pindahkan ke kutipan, "
                    "atau tulis siapa yang dimaksud."
                )
        for at, quote in enumerate(speaker.kutipan or ()):
            if any(mark in unquoted(quote) for mark in '"“”'):
                yield (
                    f"narasumber[{number}].kutipan[{at}] memuat tanda petik ganda; "
                    "di dalam kutipan pakai tanda petik tunggal ('…')."
                )


def _is_templates_own(error: Exception) -> bool:
    """Whether a template is to blame, and not this program."""
    if isinstance(error, (TemplateError, WordlessError, RecursionError, UnicodeDecodeError)):
        return True
    frames = traceback.extract_tb(error.__traceback__)
    return bool(frames) and frames[-1].filename.endswith(".j2")


def _fault(error: Exception, kind: str) -> str:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.endswith(".j2")]
    name = getattr(error, "filename", None) or (frames[-1].filename if frames else None)
    number = getattr(error, "lineno", None) or (frames[-1].lineno if frames else None)
    where = f"{name or f'templat {kind}'}" + (f", baris {number}" if number else "")
    return f"{where}: Templat tidak dapat dijalankan: {error}. Periksa: humaswriter templates."
