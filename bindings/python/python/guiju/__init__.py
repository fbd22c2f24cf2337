"""Construction standards as data: evaluate service centers against written standards.

>>> import guiju
>>> standard = guiju.load("xuzhou-red-landmark")
>>> facts = {"level": "village", "building_area": "364 m2"}
>>> assessment = standard.check(facts, as_of="2022-06-01")
>>> assessment["verdict"]
'fail'

A fact that is left out is not known, which is neither zero nor false.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Literal, TypeAlias, cast

from . import _native
from ._errors import Diagnostic, FactsError, GuijuError, StandardError, from_answer
from ._native import __version__
from ._text import Date, Facts, facts_text, options_text, read

__all__ = [
    "Assessment",
    "Date",
    "Diagnostic",
    "Facts",
    "FactsError",
    "GuijuError",
    "Standard",
    "StandardError",
    "__version__",
    "lint",
    "load",
    "schema",
    "standards",
]

Assessment: TypeAlias = dict[str, Any]
"""The answer of a check: `standard`, `as_of`, `verdict`, `findings`, `level`, `warnings`."""


class Standard:
    """A compiled standard; `load` makes one. It is never changed, so threads may share it."""

    __slots__ = ("_compiled", "name")

    _compiled: _native.Standard
    name: str
    """The id or the path it was loaded by."""

    def __init__(self, name: str, compiled: _native.Standard) -> None:
        self.name = name
        self._compiled = compiled

    def __repr__(self) -> str:
        return f"guiju.load({self.name!r})"

    def check(self, facts: Facts, *, as_of: Date | None = None) -> Assessment:
        """Checks one subject as of a date, which may stand in the facts instead.

        >>> standard = load("xuzhou-red-landmark")
        >>> assessment = standard.check({"level": "village"}, as_of="2022-06-01")
        >>> assessment["verdict"]
        'unknown'
        >>> standard.check({"buildng_area": 364}, as_of="2022-06-01")
        Traceback (most recent call last):
            ...
        guiju._errors.FactsError: ...
        """
        text, name = facts_text(facts)
        answer = self.check_json(text, options_text(as_of=as_of, name=name))
        return cast(Assessment, _answer(answer)["assessment"])

    def check_json(self, facts_text: str, options_text: str = "{}") -> str:
        """The same, text in and text out: exactly the bytes of the core, an error included.

        >>> answer = load("xuzhou-red-landmark").check_json("{}", '{"as_of": "2022-06-01"}')
        >>> answer.startswith('{"assessment":')
        True
        """
        return self._compiled.check(facts_text, options_text)

    def report(
        self, facts: Facts, as_of: Date | None = None, lang: Literal["zh", "en"] = "zh"
    ) -> str:
        """The text report of a check, to be read aloud: the outcome first.

        >>> facts = {"level": "village", "building_area": "364 m2"}
        >>> report = load("xuzhou-red-landmark").report(facts, "2022-06-01", lang="en")
        >>> "36 m² short of 400 m²" in report
        True
        """
        text, name = facts_text(facts)
        options = options_text(as_of=as_of, name=name, lang=lang)
        return cast(str, _answer(self._compiled.report(text, options))["report"])

    def explain(self, rule: str | None = None) -> dict[str, Any]:
        """What the standard, or one rule of it, asks for."""
        return _answer(self._compiled.explain(rule))


def load(id_or_path: str | os.PathLike[str]) -> Standard:
    """Loads a bundled standard by its id, or one's own by the path of its file or folder.

    A `Path`, and any text with a dot or a slash in it, is a path: an id has neither.

    >>> load("xuzhou-red-landmark")
    guiju.load('xuzhou-red-landmark')
    """
    name = os.fspath(id_or_path)
    if isinstance(id_or_path, str) and not set(name) & set("./\\"):
        compiled, error = _native.bundled(name)
    else:
        path = Path(name)
        file = path / "standard.yaml" if path.is_dir() else path
        compiled, error = _native.load(str(file), read(file, StandardError))
    if compiled is None:
        raise from_answer(json.loads(error or "{}").get("error", {}))
    return Standard(name, compiled)


def standards() -> list[dict[str, Any]]:
    """The bundled standards, each with `id`, `edition`, `title`, `status` and `subject`.

    >>> "xuzhou-red-landmark" in [standard["id"] for standard in standards()]
    True
    """
    return cast("list[dict[str, Any]]", json.loads(_native.standards()))


def lint(path_or_text: str | os.PathLike[str]) -> list[Diagnostic]:
    """Everything wrong with a standard, given as its text or, as a `Path`, its file.

    >>> len(lint("format: guiju-standard/1")) > 0
    True
    """
    if isinstance(path_or_text, str):
        answer = _native.lint("standard.yaml", path_or_text)
    else:
        answer = _native.lint(os.fspath(path_or_text), read(path_or_text, StandardError))
    return cast("list[Diagnostic]", _answer(answer)["diagnostics"])


def schema(kind: Literal["facts", "standard"]) -> dict[str, Any]:
    """The JSON Schema of facts files or of standards.

    >>> "$schema" in schema("facts")
    True
    """
    return _answer(_native.schema(kind))


def _answer(text: str) -> dict[str, Any]:
    """An answer of the core, or its error raised."""
    answer: dict[str, Any] = json.loads(text)
    if "error" in answer:
        raise from_answer(answer["error"])
    return answer
