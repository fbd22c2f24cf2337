"""The exceptions of guiju, made from the error answers of the core."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

Diagnostic: TypeAlias = dict[str, Any]
"""One fault: `message` (English), `text` and `help` (both languages), `code`, and `file`, `path`, `line`, `column` where they
are known."""


class GuijuError(ValueError):
    """Something guiju was given is wrong; `diagnostics` says what and where.

    >>> import guiju
    >>> try:
    ...     guiju.load("no-such-standard")
    ... except guiju.GuijuError as error:
    ...     print(type(error).__name__, len(error.diagnostics) > 0)
    StandardError True
    """

    diagnostics: list[Diagnostic]

    def __init__(self, diagnostics: Sequence[Mapping[str, Any]]) -> None:
        self.diagnostics = [dict(diagnostic) for diagnostic in diagnostics]
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        return "\n".join(map(_line, self.diagnostics)) or "unknown error"


class FactsError(GuijuError):
    """The facts can't be read: a wrong name, type, unit or range. It is never a verdict."""


class StandardError(GuijuError):
    """The standard can't be used, which is another thing than a center that fails it."""


_KINDS: dict[str, type[GuijuError]] = {"facts": FactsError, "standard": StandardError}


def from_answer(error: Mapping[str, Any], *, placeless: bool = False) -> GuijuError:
    """Makes the exception for the `error` member of an answer; `placeless` where lines and columns mean nothing, since
    the text was made of a mapping."""
    diagnostics = error.get("diagnostics", ())
    if placeless:
        diagnostics = [{**one, **dict.fromkeys(("line", "column", "line_text"))} for one in diagnostics]
    return _KINDS.get(error.get("kind", ""), GuijuError)(diagnostics)


def _line(diagnostic: Diagnostic) -> str:
    place = [diagnostic.get("file"), diagnostic.get("line"), diagnostic.get("column")]
    position = ":".join(str(part) for part in place if part is not None)
    parts = (position, diagnostic.get("path"), diagnostic.get("message"))
    line = ": ".join(str(part) for part in parts if part)
    help = diagnostic.get("help")
    return f"{line} ({help['en']})" if help else line
