"""The same check inside Spark: `guiju.spark.check(frame, standard, as_of=…, keys=…)`. Needs pyspark 4 and pyarrow.

Each partition is checked where it lies, by the same code as everywhere; nothing is collected. The standard travels to the
workers with its text, so that only the package `guiju` has to be installed there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache, partial
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, TypedDict

import pyarrow
from pyspark.sql import types

from ._errors import GuijuError
from ._standard import Standard, _restore, load
from ._table import TableResult
from ._text import Date, TableMapping, mapping_text

if TYPE_CHECKING:
    from pyspark.sql import DataFrame

__all__ = ["check"]


def check(
    frame: DataFrame,
    standard: Standard | str,
    *,
    as_of: Date,
    keys: str | Sequence[str],
    give: Literal["results", "findings", "errors"] = "results",
    rules: bool = False,
    mapping: TableMapping | None = None,
    assessor: str | None = None,
    only_needed: bool = False,
) -> DataFrame:
    """Checks a Spark frame, one subject a row, lazily; gives the results, the findings or the errors as a frame.

    `standard` is one that is loaded, or an id or path that `guiju.load` takes; all else is as in `Standard.check_table`,
    and so are the columns, but for `row`: a partition doesn't know its place. So `keys` have to say which row is which.
    Raises `FactsError` at once where the columns can't be read.

    ```python
    frame = spark.read.parquet("centers.parquet")
    results = guiju.spark.check(frame, "xuzhou-red-landmark", as_of="2022-06-01", keys="village")
    results.groupBy("verdict").count().show()
    ```
    """
    standard = load(standard) if isinstance(standard, str) else standard
    keys = [keys] if isinstance(keys, str) else list(keys)
    if not keys:
        raise GuijuError([{"message": "name the key columns: rows of a Spark frame have no numbers"}])
    text = mapping_text(mapping)
    options = _Options(
        as_of=as_of,
        keys=keys,
        findings=give == "findings",
        rules=rules,
        mapping=text and text[1],
        assessor=assessor,
        only_needed=only_needed,
        threads=1,
    )
    # What no row gives, as a table: the columns are checked here, and the schema is known.
    nothing = standard.check_table(frame.limit(0).toArrow(), **options)
    schema = _sparks(pyarrow.schema(_given(nothing, give)))
    source = (standard.name, standard._source, standard.lang)
    return frame.mapInArrow(partial(_batches, source, give, options, schema), _declared(schema, frame.schema))


class _Options(TypedDict):
    as_of: Date
    keys: Sequence[str]
    findings: bool
    rules: bool
    mapping: str | None
    assessor: str | None
    only_needed: bool
    threads: int


def _batches(
    source: tuple[Any, ...], give: str, options: _Options, schema: Any, batches: Iterator[Any]
) -> Iterator[Any]:
    """What a worker does with the batches of a partition."""
    first = next(batches, None)
    if first is None:
        return
    for piece in _standard(*source).check_batches(chain([first], batches), **options):
        table = pyarrow.table(_given(piece, give)).select(schema.names)
        yield from table.cast(schema).to_batches()


# A worker process checks many partitions, and compiles a standard once.
_standard = lru_cache(maxsize=8)(_restore)


def _given(result: TableResult, give: str) -> Any:
    return {"results": result.results, "findings": result.findings, "errors": result.errors}[give]


def _sparks(schema: Any) -> Any:
    """An Arrow schema of what Spark has types for: no row numbers, no dictionaries, no unsigned numbers."""
    fields = [field.with_type(_type(field.type)) for field in schema if field.name != "row"]
    return pyarrow.schema(fields)


def _type(arrow: Any) -> Any:
    if pyarrow.types.is_dictionary(arrow):
        return _type(arrow.value_type)
    if pyarrow.types.is_unsigned_integer(arrow):
        return pyarrow.int64()
    return arrow


def _declared(schema: Any, given: types.StructType) -> types.StructType:
    """The same as Spark declares it; what passes through keeps its type."""
    passed = {field.name: field.dataType for field in given.fields}
    made: dict[Any, types.DataType] = {
        pyarrow.string(): types.StringType(),
        pyarrow.int64(): types.LongType(),
        pyarrow.float64(): types.DoubleType(),
        pyarrow.list_(pyarrow.string()): types.ArrayType(types.StringType()),
    }
    return types.StructType(
        [types.StructField(field.name, passed.get(field.name) or made[field.type]) for field in schema]
    )
