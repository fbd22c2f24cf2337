"""Everything that may be handed over as facts, dates and files, as the text the core reads."""

from __future__ import annotations

import datetime
import decimal
import json
import numbers
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from ._errors import FactsError, GuijuError

Facts: TypeAlias = Mapping[str, Any] | str | os.PathLike[str]
"""A mapping, the text of a facts file (JSON or YAML), or the path of one as a `Path`."""

Date: TypeAlias = datetime.date | str
"""A date, or its text as in `2022-06-01`."""


def facts_text(facts: Facts) -> tuple[str, str | None]:
    """The text of facts and the file name they came from, if any."""
    if isinstance(facts, os.PathLike):
        return read(facts, FactsError), os.fspath(facts)
    try:
        text = facts if isinstance(facts, str) else _json(facts)
        text.encode()  # half of a surrogate pair is no text
    except (TypeError, ValueError, RecursionError) as error:
        raise FactsError([{"message": str(error)}]) from error
    return text, None


def options_text(**options: Any) -> str:
    """Options as JSON, without those that are not given."""
    given = {name: value for name, value in options.items() if value is not None}
    return json.dumps(given, ensure_ascii=False, default=_plain)


def read(path: str | os.PathLike[str], refuse: type[GuijuError]) -> str:
    """The text of a file, as it is, line ends included."""
    try:
        return Path(path).read_bytes().decode()
    except UnicodeDecodeError as error:
        raise refuse([{"file": os.fspath(path), "message": f"not UTF-8: {error}"}]) from error


def _json(facts: object) -> str:
    """Facts as JSON."""
    if not isinstance(facts, Mapping):
        raise TypeError(f"facts are a mapping, a text or a path, not a {type(facts).__name__}")
    return json.dumps(facts, ensure_ascii=False, allow_nan=False, default=_plain)


def _plain(value: Any) -> Any:
    """What JSON has no form for: exact decimals and dates go as their text."""
    if isinstance(value, (decimal.Decimal, datetime.date)):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, numbers.Integral):
        return int(value)
    raise TypeError(f"a {type(value).__name__} is not a fact")
