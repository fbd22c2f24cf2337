"""Everything that may be handed over as facts, dates and files, as the text the core reads."""

from __future__ import annotations

import datetime
import decimal
import json
import math
import numbers
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from . import _native
from ._errors import FactsError, GuijuError

Facts: TypeAlias = Mapping[str, Any] | str | os.PathLike[str]
"""A mapping, the text of a facts file (JSON or YAML), or the path of one as a `Path`."""

Date: TypeAlias = datetime.date | str
"""A date, or its text as in `2022-06-01`."""

TableMapping: TypeAlias = Mapping[str, str | Mapping[str, Any] | None] | str | os.PathLike[str]
"""What columns mean: a mapping from their names to facts, or `None` for those to be left out; its JSON or YAML text, or a
`Path`."""


def mapping_text(mapping: TableMapping | None) -> tuple[str, str] | None:
    """The name and the text of a mapping."""
    if mapping is None:
        return None
    if isinstance(mapping, os.PathLike):
        return os.fspath(mapping), read(mapping, GuijuError)
    return "", mapping if isinstance(mapping, str) else _ENCODER.encode(mapping)


def facts_text(facts: Facts) -> tuple[str, str | None]:
    """The text of facts and the file name they came from, if any."""
    if isinstance(facts, os.PathLike):
        return read(facts, FactsError), os.fspath(facts)
    if type(facts) is dict and (plain := _native.plain_json(facts)) is not None:
        return plain, None
    try:
        text = facts if isinstance(facts, str) else _json(facts)
        text.encode()  # half of a surrogate pair is no text
    except (TypeError, ValueError, RecursionError) as error:
        raise FactsError([{"message": str(error)}]) from error
    return text, None


def options_text(as_of: Date | None = None, name: str | None = None, lang: str | None = None) -> str:
    """Options as JSON, without those that are not given."""
    options = {"as_of": None if as_of is None else day(as_of), "name": name, "lang": lang}
    return _ENCODER.encode({key: value for key, value in options.items() if value is not None})


def day(date: Date) -> str:
    """A date as its text; what else a `datetime` says is left out."""
    if isinstance(date, datetime.datetime):
        return date.date().isoformat()
    return date.isoformat() if isinstance(date, datetime.date) else date


def read(path: str | os.PathLike[str], refuse: type[GuijuError]) -> str:
    """The text of a file, as it is, line ends included."""
    try:
        return Path(path).read_bytes().decode()
    except UnicodeDecodeError as error:
        raise refuse([{"file": os.fspath(path), "message": f"not UTF-8: {error}"}]) from error


def _json(facts: object) -> str:
    """Facts as JSON. A number that is none (NaN, as tables have it) is not known; an infinite one is refused."""
    if not isinstance(facts, Mapping):
        raise TypeError(f"facts are a mapping, a text or a path, not a {type(facts).__name__}")
    try:
        return _ENCODER.encode(facts)
    except ValueError:
        return _ENCODER.encode(_without_nan(facts))


def _without_nan(value: Any) -> Any:
    if isinstance(value, float) and math.isnan(value):
        return None
    if isinstance(value, Mapping):
        return {key: _without_nan(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [_without_nan(inner) for inner in value]
    return value


def _plain(value: Any) -> Any:
    """What JSON has no form for: exact decimals, dates and times go as their text, sets as lists."""
    if isinstance(value, (datetime.date, datetime.time)):
        return day(value) if isinstance(value, datetime.date) else value.isoformat("minutes")
    if isinstance(value, decimal.Decimal):
        return None if value.is_nan() else str(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    if isinstance(value, numbers.Integral):
        return int(value)
    if isinstance(value, numbers.Real):
        number = float(str(value))  # the shortest decimal, as of a 32-bit float
        return None if math.isnan(number) else number
    if type(value).__name__ in {"bool", "bool_"} and type(value).__module__ == "numpy":
        return bool(value)
    raise TypeError(f"a {type(value).__name__} is not a fact")


_ENCODER = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_plain)
