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

from ._assessment import Assessment, Finding
from ._errors import Diagnostic, FactsError, GuijuError, StandardError
from ._native import __version__
from ._standard import Standard, diff, lint, load, schema, standards
from ._text import Date, Facts
from ._types import Lang, Verdict

__all__ = [
    "Assessment",
    "Date",
    "Diagnostic",
    "Facts",
    "FactsError",
    "Finding",
    "GuijuError",
    "Lang",
    "Standard",
    "StandardError",
    "Verdict",
    "__version__",
    "diff",
    "lint",
    "load",
    "schema",
    "standards",
]
