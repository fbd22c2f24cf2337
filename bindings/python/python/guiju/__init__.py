"""Construction standards as data: evaluate service centers against written standards.

>>> import guiju
>>> standard = guiju.load("xuzhou-red-landmark")
>>> facts = {"level": "village", "building_area": "364 m2"}
>>> assessment = standard.check(facts, as_of="2022-06-01")
>>> assessment.verdict
'fail'

A fact that is left out is not known, which is neither zero nor false. Nothing but Python is needed; pandas, polars and
pyarrow are imported only by the methods named after them.
"""

from typing import TYPE_CHECKING, Any

from ._assessment import Assessment, Finding
from ._award import Award, Prize, award
from ._errors import Diagnostic, FactsError, GuijuError, StandardError
from ._native import __version__
from ._standard import Standard, coverage, diff, lint, load, schema, standards
from ._table import Table, TableResult, columns
from ._text import Date, Facts
from ._types import Lang, Verdict

if TYPE_CHECKING:
    from .facts import Center, Organization, Programme, Project, Station
else:

    def __getattr__(name: str) -> Any:
        """The subjects, as types: their module is read only where they are asked for."""
        if name in __all__:
            from . import facts

            return getattr(facts, name)
        raise AttributeError(f"module 'guiju' has no attribute {name!r}")


__all__ = [
    "Assessment",
    "Award",
    "Center",
    "Date",
    "Diagnostic",
    "Facts",
    "FactsError",
    "Finding",
    "GuijuError",
    "Lang",
    "Organization",
    "Prize",
    "Programme",
    "Project",
    "Standard",
    "StandardError",
    "Station",
    "Table",
    "TableResult",
    "Verdict",
    "__version__",
    "award",
    "columns",
    "coverage",
    "diff",
    "lint",
    "load",
    "schema",
    "standards",
]
