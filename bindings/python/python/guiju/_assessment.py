"""The answer of a check.

An `Assessment` holds what the core found; Python objects are made of it when they are asked for. Its attributes are the
members of its JSON, and so are its keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, Any, cast

from . import _html, _native, _types
from ._errors import GuijuError

if TYPE_CHECKING:
    import pandas

_MEMBERS = (
    *("format", "engine", "standard", "subject", "as_of", "verdict", "possible", "open_parameters", "level"),
    *("scores", "with_waivers", "counts", "findings", "warnings"),
)
# Those that the JSON leaves out where there is nothing to say.
_WHERE_GIVEN = ("possible", "open_parameters", "scores", "with_waivers")


class Finding:
    """What was found for one rule. What its JSON leaves out is `None`, `False` or an empty list here.

    `finding["clause"]` works as well as `finding.clause`.

    >>> import guiju
    >>> facts = {"level": "village", "building_area": "364 m2"}
    >>> assessment = guiju.load("xuzhou-red-landmark").check(facts, as_of="2022-06-01")
    >>> area = assessment.finding("building-area")
    >>> area.clause, area.verdict, area.gap["low"], area.gap["unit"], area.gap["direction"]
    ('5.1', 'fail', '36', 'm2', 'short')
    >>> area.text["en"]
    'gross floor area: 364 m², required: at least 400 m² (36 m² short of 400 m²)'
    """

    __slots__ = ("_made", "_record")

    def __init__(self, make: Callable[[], dict[str, Any]]) -> None:
        self._made = make
        self._record: dict[str, Any] | None = None

    def _known(self) -> dict[str, Any]:
        if self._record is None:
            self._record = self._made()
        return self._record

    @property
    def rule(self) -> str:
        """The rule's id."""
        return cast(str, self._known()["rule"])

    @property
    def group(self) -> str | None:
        """The id of its group."""
        return self._known().get("group")

    @property
    def clause(self) -> str:
        """The clause of the text."""
        return cast(str, self._known()["clause"])

    @property
    def covers(self) -> list[str]:
        """The clauses of the source register."""
        return cast("list[str]", self._known()["covers"])

    @property
    def title(self) -> _types.Text:
        """Its title."""
        return cast(_types.Text, self._known()["title"])

    @property
    def modality(self) -> str:
        """How strongly it is meant: `must`, `should`, `may` or `prohibited`."""
        return cast(str, self._known()["modality"])

    @property
    def verdict(self) -> _types.Verdict:
        """How it came out."""
        return cast(_types.Verdict, self._known()["verdict"])

    @property
    def possible(self) -> list[_types.Verdict]:
        """The outcomes still possible, where the verdict is `unknown`."""
        return cast("list[_types.Verdict]", self._known().get("possible", []))

    @property
    def attested(self) -> bool:
        """Whether a judgement decided it."""
        return bool(self._known().get("attested"))

    @property
    def waived(self) -> _types.Waived | None:
        """Who excused the subject from it; the verdict is what it is."""
        return self._known().get("waived")

    @property
    def operands(self) -> list[_types.Operand]:
        """What was compared with what."""
        return cast("list[_types.Operand]", self._known()["operands"])

    @property
    def gap(self) -> _types.Gap | None:
        """How far it is from passing."""
        return cast("_types.Gap | None", self._known()["gap"])

    @property
    def items(self) -> list[_types.Item]:
        """The items of lists that decide, such as the rooms that are too small."""
        return cast("list[_types.Item]", self._known()["items"])

    @property
    def missing(self) -> list[str]:
        """Paths of the facts that would decide it; `$name` is an open parameter of the standard."""
        return cast("list[str]", self._known()["missing"])

    @property
    def sums_up(self) -> list[str]:
        """The rules whose verdicts it sums up, where it only does that."""
        return cast("list[str]", self._known().get("sums_up", []))

    @property
    def warnings(self) -> list[str]:
        """Codes of the warnings about facts it uses."""
        return cast("list[str]", self._known().get("warnings", []))

    @property
    def evidence(self) -> list[dict[str, Any]]:
        """Where the facts that it uses come from, as far as that is said."""
        return cast("list[dict[str, Any]]", self._known().get("evidence", []))

    @property
    def text(self) -> _types.Text:
        """In words."""
        return cast(_types.Text, self._known()["text"])

    def to_dict(self) -> dict[str, Any]:
        """Its JSON, read: a dictionary of one's own."""
        return self._made()

    def get(self, key: str, default: Any = None) -> Any:
        """A member of its JSON, or something else where that has none."""
        return self._known().get(key, default)

    def __getitem__(self, key: str) -> Any:
        return self._known()[key]

    def __contains__(self, key: object) -> bool:
        return key in self._known()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Finding):
            return self._known() == other._known()
        return self._known() == other if isinstance(other, Mapping) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"<guiju.Finding {self.rule!r}: {self.verdict}>"


class Assessment(Mapping[str, Any]):
    """What was found for one subject. It is never changed, so threads may share it.

    Its attributes are the members of its JSON; `assessment["verdict"]` works as well.

    >>> import guiju
    >>> facts = {"name": "景山村", "level": "village", "building_area": "364 m2"}
    >>> assessment = guiju.load("xuzhou-red-landmark").check(facts, as_of="2022-06-01")
    >>> assessment
    <guiju.Assessment '景山村' by 'xuzhou-red-landmark' as of 2022-06-01: fail>
    >>> [finding.rule for finding in assessment.failed]
    ['application-conditions', 'construction-standard', 'building-area']
    """

    __slots__ = ("_found", "lang")

    _found: _native.Assessment
    lang: _types.Lang
    """The language in which it is shown."""

    def __init__(self, found: _native.Assessment, lang: _types.Lang = "zh") -> None:
        self._found = found
        self.lang = lang

    @classmethod
    def from_json(cls, text: str, lang: _types.Lang = "zh") -> Assessment:
        """The assessment whose `to_json` this is.

        >>> import guiju
        >>> assessment = guiju.load("xuzhou-red-landmark").check({}, as_of="2022-06-01")
        >>> Assessment.from_json(assessment.to_json()) == assessment
        True
        """
        found = _native.Assessment.from_json(text)
        if isinstance(found, str):
            raise GuijuError([{"message": f"this is no assessment: {found}"}])
        return cls(found, lang)

    @property
    def format(self) -> str:
        """The format of its JSON and that format's version."""
        return cast(str, self._found.member("format"))

    @property
    def engine(self) -> str:
        """The version of guiju that made it."""
        return cast(str, self._found.member("engine"))

    @property
    def standard(self) -> _types.StandardReference:
        """By which standard."""
        return cast(_types.StandardReference, self._found.member("standard"))

    @property
    def subject(self) -> _types.SubjectReference:
        """Of what."""
        return cast(_types.SubjectReference, self._found.member("subject"))

    @property
    def as_of(self) -> str:
        """As of which day, as in `2022-06-01`."""
        return cast(str, self._found.member("as_of"))

    @property
    def verdict(self) -> _types.Verdict:
        """All must and prohibited rules together."""
        return cast(_types.Verdict, self._found.verdict)

    @property
    def possible(self) -> list[_types.Verdict]:
        """The outcomes still possible, where the verdict is `unknown`; else empty."""
        return cast("list[_types.Verdict]", self._found.member("possible"))

    @property
    def open_parameters(self) -> list[_types.Titled]:
        """The parameters that the standard leaves open."""
        return cast("list[_types.Titled]", self._found.member("open_parameters"))

    @property
    def level(self) -> _types.LevelOutcome | None:
        """The level; none in a standard without levels."""
        return cast("_types.LevelOutcome | None", self._found.member("level"))

    @property
    def scores(self) -> list[_types.SheetScore]:
        """The scores, sheet by sheet; empty in a standard without sheets."""
        return cast("list[_types.SheetScore]", self._found.member("scores"))

    @property
    def with_waivers(self) -> _types.WithWaivers | None:
        """The same with the waivers counted; none where they change nothing."""
        return cast("_types.WithWaivers | None", self._found.member("with_waivers"))

    @property
    def counts(self) -> _types.Counts:
        """How many rules came out how."""
        return cast(_types.Counts, self._found.member("counts"))

    @property
    def findings(self) -> list[Finding]:
        """Rule by rule, in the order of the text."""
        return [self._finding(number) for number in range(len(self._found.verdicts))]

    @property
    def failed(self) -> list[Finding]:
        """The findings that fail."""
        return self._findings_with("fail")

    @property
    def unknown(self) -> list[Finding]:
        """The findings that are not decided by what is known."""
        return self._findings_with("unknown")

    @property
    def warnings(self) -> list[_types.Warning]:
        """What is doubtful about the facts."""
        return cast("list[_types.Warning]", self._found.member("warnings"))

    def finding(self, rule: str) -> Finding:
        """The finding of a rule; `KeyError` where the standard has none of that name."""
        number = self._found.position(rule)
        if number is None:
            raise KeyError(rule)
        return self._finding(number)

    def _finding(self, number: int) -> Finding:
        found = self._found
        return Finding(lambda: cast("dict[str, Any]", found.finding(number)))

    def _findings_with(self, verdict: str) -> list[Finding]:
        return [self._finding(number) for number, found in enumerate(self._found.verdicts) if found == verdict]

    def to_dict(self) -> dict[str, Any]:
        """Its JSON, read: a dictionary of one's own."""
        return cast("dict[str, Any]", self._found.dict())

    def to_json(self) -> str:
        """Its JSON: the bytes that every face of guiju gives."""
        return self._found.json()

    def to_text(self, lang: _types.Lang | None = None) -> str:
        """The text report, to be read aloud: the outcome first."""
        return self._found.report(lang or self.lang)

    def to_html(self, lang: _types.Lang | None = None) -> str:
        """What a notebook shows: a fragment of HTML, everything in it escaped."""
        return _html.assessment(self, lang or self.lang)

    def to_pandas(self) -> pandas.DataFrame:
        """The findings as a data frame, one row a rule; needs pandas.

        Columns: `rule`, `group`, `clause`, `title`, `modality`, `verdict`, `actual`, `expected`, `gap_low`, `gap_high`
        (floats, in `gap_unit`), `gap_unit`, `gap_direction`, `missing`, `text`; texts in `lang`.

        >>> import guiju
        >>> facts = {"level": "village", "building_area": 364}
        >>> assessment = guiju.load("xuzhou-red-landmark").check(facts, as_of="2022-06-01")
        >>> frame = assessment.to_pandas().set_index("rule")
        >>> float(frame.loc["building-area", "gap_low"]), frame.loc["building-area", "gap_unit"]
        (36.0, 'm2')
        """
        import pandas

        return pandas.DataFrame([self._row(finding) for finding in self.findings])

    def _row(self, finding: Finding) -> dict[str, Any]:
        gap = finding.gap
        operand: Mapping[str, Any] = next(iter(finding.operands), {})
        shown = {side: (operand.get(side) or {}).get("text", {}).get(self.lang) for side in ("actual", "expected")}
        return {
            **{"rule": finding.rule, "group": finding.group, "clause": finding.clause},
            **{"title": finding.title[self.lang], "modality": finding.modality, "verdict": finding.verdict},
            **shown,
            "gap_low": _number(gap["low"]) if gap else None,
            "gap_high": _number(gap["high"]) if gap else None,
            "gap_unit": gap["unit"] if gap else None,
            "gap_direction": gap["direction"] if gap else None,
            "missing": ", ".join(finding.missing),
            "text": finding.text[self.lang],
        }

    def _repr_html_(self) -> str:
        return self.to_html()

    def __repr__(self) -> str:
        name, standard = self.subject["name"], self.standard["id"]
        subject = f"{name!r} " if name else ""
        return f"<guiju.Assessment {subject}by {standard!r} as of {self.as_of}: {self.verdict}>"

    def __getitem__(self, key: str) -> Any:
        value = self._found.member(key)
        if key in _WHERE_GIVEN and not value:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[str]:
        return (name for name in _MEMBERS if name not in _WHERE_GIVEN or self._found.member(name))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Assessment):
            return self.to_json() == other.to_json()
        return self.to_dict() == other if isinstance(other, Mapping) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        return Assessment.from_json, (self.to_json(), self.lang)


def _number(exact: str) -> float:
    """The nearest float to an exact number: `36`, `0.5`, `2000/3`, `inf`."""
    return float(exact) if exact.endswith("inf") else float(Fraction(exact))
