"""Standards, and what they are asked."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Literal, cast, overload

from . import _native
from ._assessment import Assessment
from ._errors import Diagnostic, FactsError, GuijuError, StandardError, from_answer
from ._table import Table, TableResult, Tabular
from ._text import Date, Facts, TableMapping, day, facts_text, mapping_text, options_text, read
from ._types import Lang


class Standard:
    """A compiled standard; `load` makes one. It is never changed, so threads may share it.

    >>> import guiju
    >>> standard = guiju.load("xuzhou-red-landmark")
    >>> standard.id, standard.edition, standard.subject
    ('xuzhou-red-landmark', '2021-draft', 'center')
    """

    __slots__ = ("_compiled", "_source", "edition", "hash", "id", "lang", "name", "subject")

    _compiled: _native.Standard
    _source: str | None
    name: str
    """The id or the path it was loaded by."""
    id: str
    """Its id."""
    edition: str
    """Its edition."""
    hash: str
    """Changes whenever what it asks does."""
    subject: str
    """What it is about, such as `center`."""
    lang: Lang
    """The language in which what comes of it is shown."""

    def __init__(
        self, name: str, compiled: _native.Standard, source: str | None = None, lang: Lang = "zh"
    ) -> None:
        self.name = name
        self.lang = lang
        self._compiled = compiled
        self._source = source
        self.id, self.edition, self.hash, self.subject = compiled.head

    def __repr__(self) -> str:
        return f"guiju.load({self.name!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.name, self._source, self.lang)

    def check(self, facts: Facts, *, as_of: Date | None = None) -> Assessment:
        """Checks one subject as of a date, which may stand in the facts instead.

        Facts are a mapping, the text of a facts file (JSON or YAML), or the `Path` of one. Numbers without a unit are in
        that of the vocabulary; `Decimal` and `date` values are taken exactly. Raises `FactsError` where they can't be
        read, which is never a verdict, and `GuijuError` without a date.

        >>> import guiju
        >>> standard = guiju.load("xuzhou-red-landmark")
        >>> standard.check({"level": "village"}, as_of="2022-06-01").verdict
        'unknown'
        >>> standard.check({"buildng_area": 364}, as_of="2022-06-01")
        Traceback (most recent call last):
            ...
        guiju._errors.FactsError: buildng_area: unknown fact `buildng_area` (did you mean `building_area`?)
        """
        text, name = facts_text(facts)
        found = self._compiled.assess(text, options_text(as_of, name))
        if isinstance(found, str):
            raise _refused(found, placeless=not isinstance(facts, (str, os.PathLike)))
        return Assessment(found, self.lang)

    def check_json(self, facts_text: str, options_text: str = "{}") -> str:
        """The same, text in and text out: exactly the bytes of the core, an error included.

        >>> import guiju
        >>> answer = guiju.load("xuzhou-red-landmark").check_json("{}", '{"as_of": "2022-06-01"}')
        >>> answer.startswith('{"assessment":')
        True
        """
        return self._compiled.check(facts_text, options_text)

    def report(self, facts: Facts, as_of: Date | None = None, lang: Lang | None = None) -> str:
        """The text report of a check, to be read aloud: the outcome first.

        >>> import guiju
        >>> facts = {"level": "village", "building_area": "364 m2"}
        >>> report = guiju.load("xuzhou-red-landmark").report(facts, "2022-06-01", lang="en")
        >>> "36 m² short of 400 m²" in report
        True
        """
        return self.check(facts, as_of=as_of).to_text(lang)

    def plan(
        self,
        facts: Facts,
        *,
        to: str | int = "conforms",
        costs: str | os.PathLike[str] | None = None,
        as_of: Date | None = None,
        lang: Lang | None = None,
    ) -> dict[str, Any]:
        """What to find out first, and the cheapest fixes that reach a target, with proof.

        `to` is `conforms`, the id of a level, or a number of points; `costs` the text of a costs file or its `Path`.
        Gives `plan`, as data, and `report`, in words.

        >>> import guiju
        >>> facts = {"level": "village", "building_area": "364 m2"}
        >>> plan = guiju.load("xuzhou-red-landmark").plan(facts, to="standard_met", as_of="2022-06-01")
        >>> sorted(plan)
        ['plan', 'report']
        """
        text, name = facts_text(facts)
        prices = read(costs, GuijuError) if isinstance(costs, os.PathLike) else costs or ""
        options = options_text(as_of, name, lang or self.lang)
        return _answer(self._compiled.plan(text, str(to), prices, options))

    def check_table(
        self,
        data: Tabular,
        *,
        as_of: Date,
        keys: Sequence[str] = (),
        findings: bool = False,
        rules: bool = False,
        mapping: TableMapping | None = None,
        assessor: str | None = None,
        only_needed: bool = False,
        threads: int | None = None,
    ) -> TableResult:
        """Checks a table, one subject a row: the same answers as `check` gives of each row.

        `data` is anything with the Arrow PyCapsule interface (a frame of pandas or polars, a table or reader of pyarrow, a
        relation of duckdb), or an iterable of such. Columns are found by the names, Chinese titles and synonyms of facts,
        with dots through nested records; nulls are "not known", numbers are in the unit of the fact, texts may carry their
        own. Nested lists are lists of structs, or JSON texts.

        `keys` names the columns that say which row is which: they pass through to all that comes out. `findings=True`
        gives the findings that fail or are not decided, with their gaps, `rules=True` one column a rule. `mapping` says
        what other columns mean, as a dictionary, JSON or YAML text, or a `Path`: `{"面积（亩）": {"fact": "site_area",
        "unit": "亩"}, "村名": "name", "备注": None}`. `assessor` made the judgements that don't say who did. With
        `only_needed=True` columns that no rule asks for are not read, and so not checked either. `threads` are as many as
        there are processors by default; the interpreter lock is released.

        A cell that can't be read is a row of `errors`; its row has no verdict, and all others are evaluated. Raises
        `FactsError` where the columns themselves can't be read.

        >>> import guiju, pyarrow
        >>> table = pyarrow.table({
        ...     "name": ["景山村", "长山村", "柳泉村"], "level": ["village"] * 3, "建筑面积": ["364 m2", "约400㎡", "四百米"],
        ... })
        >>> found = guiju.load("xuzhou-red-landmark").check_table(table, as_of="2022-06-01", keys=["name"])
        >>> found.results.texts(["name", "verdict", "errors"])
        [['景山村', 'fail', '0'], ['长山村', 'unknown', '0'], ['柳泉村', None, '1']]
        >>> found.errors.texts(["row", "column", "found"])
        [['3', '建筑面积', '四百米']]
        """
        checks = self._checks(data, as_of, keys, findings, rules, mapping, assessor, only_needed, threads)
        return self._result(checks, checks.rest())

    def check_batches(
        self,
        data: Tabular,
        *,
        as_of: Date,
        keys: Sequence[str] = (),
        findings: bool = False,
        rules: bool = False,
        mapping: TableMapping | None = None,
        assessor: str | None = None,
        only_needed: bool = False,
        threads: int | None = None,
    ) -> Iterator[TableResult]:
        """The same for tables larger than memory: results piece by piece, in the order of the input.

        Only a few pieces of some ten thousand rows are in memory at once. Columns that can't be read raise `FactsError` at
        once, before the first piece.

        >>> import guiju, pyarrow
        >>> batches = (pyarrow.record_batch({"building_area": [area]}) for area in (364, 400))
        >>> for piece in guiju.load("xuzhou-red-landmark").check_batches(batches, as_of="2022-06-01"):
        ...     print(piece.results.texts(["row", "verdict"]))
        [['1', 'unknown']]
        [['2', 'unknown']]
        """
        checks = self._checks(data, as_of, keys, findings, rules, mapping, assessor, only_needed, threads)
        return (self._result(checks, piece) for piece in checks)

    def _checks(
        self,
        data: Tabular,
        as_of: Date,
        keys: Sequence[str],
        findings: bool,
        rules: bool,
        mapping: TableMapping | None,
        assessor: str | None,
        only_needed: bool,
        threads: int | None,
    ) -> _native.Checks:
        asked = {
            **{"as_of": day(as_of), "keys": [keys] if isinstance(keys, str) else list(keys), "rules": rules, "findings": findings, "assessor": assessor},
            **{"mapping": mapping_text(mapping), "only_needed": only_needed, "threads": threads or 0},
        }
        checks = _native.check_table(self._compiled, data._batches if isinstance(data, Table) else data, asked)
        if isinstance(checks, str):
            raise _refused(checks, placeless=not isinstance(mapping, (str, os.PathLike)))
        return checks

    def _result(
        self, checks: _native.Checks, tables: tuple[_native.Table, _native.Table | None, _native.Table]
    ) -> TableResult:
        results, findings, errors = tables
        warnings = json.loads(checks.warnings)["error"]["diagnostics"]
        return TableResult(
            Table(results, self.lang),
            None if findings is None else Table(findings, self.lang),
            Table(errors, self.lang),
            warnings,
        )

    def explain(self, rule: str | None = None) -> dict[str, Any]:
        """What the standard, or one rule of it, asks for.

        >>> import guiju
        >>> rule = guiju.load("xuzhou-red-landmark").explain("building-area")["rules"][0]
        >>> rule["clause"], rule["requirement"]["en"]
        ('5.1', 'gross floor area at least 400 m²')
        """
        return _answer(self._compiled.explain(rule))

    def effective(self) -> dict[str, Any]:
        """What it effectively asks, value by value, and where each comes from: `standard`, `layers`, `values`.

        >>> import guiju
        >>> effective = guiju.load("xuzhou-red-landmark").effective()
        >>> sorted(effective)
        ['layers', 'standard', 'values']
        """
        return _answer(self._compiled.effective())


def load(id_or_path: str | os.PathLike[str], *, lang: Lang = "zh") -> Standard:
    """Loads a bundled standard by its id, or one's own by the path of its file or folder.

    A `Path`, and any text with a dot or a slash in it, is a path: an id has neither. `id@edition` names an edition of a
    bundled standard. What comes of the standard is shown in `lang`. Raises `StandardError`.

    >>> import guiju
    >>> guiju.load("xuzhou-red-landmark")
    guiju.load('xuzhou-red-landmark')
    """
    name = os.fspath(id_or_path)
    if isinstance(id_or_path, str) and not set(name) & set("./\\"):
        return _restore(name, None, lang)
    path = Path(name)
    file = path / "standard.yaml" if path.is_dir() else path
    return _restore(str(file), read(file, StandardError), lang, name)


def _restore(name: str, source: str | None, lang: Lang, shown: str | None = None) -> Standard:
    """A standard from its text, or a bundled one without."""
    compiled = _native.bundled(name) if source is None else _native.load(name, source)
    if isinstance(compiled, str):
        raise _refused(compiled)
    return Standard(shown or name, compiled, source, lang)


def standards() -> list[dict[str, Any]]:
    """The bundled standards, each with `id`, `edition`, `title`, `status`, `subject` and `hash`.

    >>> import guiju
    >>> "xuzhou-red-landmark" in [standard["id"] for standard in guiju.standards()]
    True
    """
    return cast("list[dict[str, Any]]", json.loads(_native.standards()))


@overload
def diff(
    old: Standard, new: Standard, facts: Iterable[Facts] = (), *, as_of: Date | None = None, lang: None = None
) -> dict[str, Any]: ...


@overload
def diff(
    old: Standard, new: Standard, facts: Iterable[Facts] = (), *, as_of: Date | None = None, lang: Lang
) -> str: ...


def diff(
    old: Standard,
    new: Standard,
    facts: Iterable[Facts] = (),
    *,
    as_of: Date | None = None,
    lang: Lang | None = None,
) -> dict[str, Any] | str:
    """What changed from one standard to another, and what comes of it for subjects; in words where `lang` is given.

    Facts are mappings, JSON texts, or paths of JSON files. Raises `FactsError` where they can't be read.

    >>> import guiju
    >>> old, new = guiju.load("district-coverage-plan"), guiju.load("district-coverage-plan-example")
    >>> found = guiju.diff(old, new)
    >>> isinstance(found, dict)
    True
    """
    texts = f"[{','.join(_json_text(one) for one in facts)}]"
    answer = _answer(_native.diff(old._compiled, new._compiled, texts, options_text(as_of, None, lang)))
    return cast("dict[str, Any] | str", answer["diff" if lang is None else "text"])


def _json_text(facts: Facts) -> str:
    text, name = facts_text(facts)
    try:
        json.loads(text)
    except ValueError as error:
        raise FactsError([{"file": name, "message": f"not JSON: {error}"}]) from error
    return text


def coverage(article: str | None = None) -> dict[str, Any]:
    """The ledger of the source register: clause by clause what of the project's standards carries it, or why nothing can.

    Of one `article`, such as `a5`, or of all; `clauses` and `dangling`, the references to no clause.

    >>> import guiju
    >>> ledger = guiju.coverage("a5")
    >>> len(ledger["clauses"]) > 0, ledger["dangling"]
    (True, [])
    """
    return cast("dict[str, Any]", _answer(_native.coverage(article))["coverage"])


def lint(path_or_text: str | os.PathLike[str]) -> list[Diagnostic]:
    """Everything wrong with a standard, given as its text or, as a `Path`, its file.

    >>> import guiju
    >>> len(guiju.lint("format: guiju-standard/1")) > 0
    True
    """
    if isinstance(path_or_text, str):
        answer = _native.lint("standard.yaml", path_or_text)
    else:
        answer = _native.lint(os.fspath(path_or_text), read(path_or_text, StandardError))
    return cast("list[Diagnostic]", _answer(answer)["diagnostics"])


def schema(kind: Literal["facts", "standard"]) -> dict[str, Any]:
    """The JSON Schema of facts files or of standards.

    >>> import guiju
    >>> "$schema" in guiju.schema("facts")
    True
    """
    return _answer(_native.schema(kind))


def _answer(text: str) -> dict[str, Any]:
    """An answer of the core, or its error raised."""
    answer: dict[str, Any] = json.loads(text)
    if "error" in answer:
        raise from_answer(answer["error"])
    return answer


def _refused(text: str, *, placeless: bool = False) -> GuijuError:
    """The exception for an error of the core."""
    return from_answer(json.loads(text)["error"], placeless=placeless)
