"""Tables that come out of checks. Other libraries read them without copying, through the Arrow PyCapsule interface."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast, runtime_checkable

from . import _html, _native
from ._errors import Diagnostic, GuijuError
from ._types import Lang

if TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

_SHOWN = 10


@runtime_checkable
class ArrowStream(Protocol):
    """Anything that gives a stream of Arrow batches: a frame of pandas (2.2 or newer) or polars, a table or a reader of
    pyarrow, a relation of duckdb, a `Table`."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The stream as a capsule."""


@runtime_checkable
class ArrowArray(Protocol):
    """Anything that gives one Arrow batch, such as a `pyarrow.RecordBatch`."""

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        """The schema and the batch as capsules."""


Tabular: TypeAlias = ArrowStream | ArrowArray | Iterable[ArrowStream | ArrowArray]
"""What is taken for a table: anything with the Arrow PyCapsule interface, or an iterable of such, all of one schema."""


class Table:
    """A table of Arrow batches. It is never changed, so threads may share it.

    `pyarrow.table(table)`, `polars.DataFrame(table)` or `duckdb.sql("from table_of_mine")` read it without copying.

    >>> import guiju, pyarrow
    >>> table = guiju.Table(pyarrow.table({"name": ["景山村"], "building_area": [364]}))
    >>> table
    <guiju.Table: 1 rows × 2 columns>
    >>> table.columns
    {'name': 'Utf8', 'building_area': 'Int64'}
    """

    __slots__ = ("_batches", "lang")

    lang: Lang
    """The language in which its size is shown."""

    def __init__(self, data: Tabular, lang: Lang = "zh") -> None:
        self._batches = data if isinstance(data, _native.Table) else _native.Table.of(data)
        self.lang = lang

    @property
    def columns(self) -> dict[str, str]:
        """The columns, each with its type in Arrow's words."""
        return dict(zip(self._batches.column_names, self._batches.column_types, strict=True))

    def texts(self, columns: Iterable[str], start: int = 0, rows: int | None = None) -> list[list[str | None]]:
        """Some columns of some rows as texts, row by row; nulls are `None`. Numbers keep all their digits.

        >>> import guiju, pyarrow
        >>> guiju.Table(pyarrow.table({"name": ["甲", "乙"], "score": [89.5, None]})).texts(["score", "name"])
        [['89.5', '甲'], [None, '乙']]
        """
        names, columns = self._batches.column_names, list(columns)
        missing = [name for name in columns if name not in names]
        if missing:
            raise KeyError(f"no column {missing[0]!r}; there are: {', '.join(names)}")
        numbers = [names.index(name) for name in columns]
        return self._batches.texts(numbers, start, len(self) if rows is None else rows)

    def to_pyarrow(self) -> pyarrow.Table:
        """A `pyarrow.Table` over the same memory."""
        import pyarrow

        return pyarrow.table(self)

    def to_pandas(self) -> pandas.DataFrame:
        """A pandas data frame; needs pandas and pyarrow. Dictionary-encoded columns become categories."""
        return cast("pandas.DataFrame", self.to_pyarrow().to_pandas())

    def to_polars(self) -> polars.DataFrame:
        """A polars data frame over the same memory."""
        import polars

        return polars.DataFrame(self)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The Arrow stream of its batches, as a capsule; a `requested_schema` is not regarded."""
        return self._batches.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The Arrow schema, as a capsule."""
        return self._batches.__arrow_c_schema__()

    def __len__(self) -> int:
        return len(self._batches)

    def __repr__(self) -> str:
        return f"<guiju.Table: {len(self)} rows × {len(self._batches.column_names)} columns>"

    def _repr_html_(self) -> str:
        names = self._batches.column_names
        cells = self._batches.texts(list(range(len(names))), 0, _SHOWN)
        return _html.table(names, cells, len(self), self.lang)


@dataclass(frozen=True)
class TableResult:
    """What came of a table. It is itself an Arrow table: its `results`."""

    results: Table
    """One row for each row of the input, in its order: the key columns; `row`, from 1; `verdict` (`pass`, `fail`, `unknown`,
    `not_applicable`, or null where the row has errors) and `possible`; `level_certain` and `level_possible` in a standard
    with levels; `score_low`, `score_high` and `score_out_of`, in points, in one with a score sheet (`score_<sheet>_low`, …
    with several); the counts of rules `pass`, `fail`, `unknown` and `not_applicable`; `errors`; with `rules=True` one column
    for each rule, its verdict."""
    findings: Table | None
    """With `findings=True`, one row for each rule that fails or is not decided: `row`, the keys, `rule`, `clause`, `verdict`,
    `possible`, `gap_low` and `gap_high` in `unit`, and `direction` (`short` or `over`)."""
    errors: Table
    """One row for each cell that can't be read, or is doubtful: `row`, the keys, `column` as it is named in the input,
    `fact`, `code`, `severity`, `message_zh`, `message_en`, `found`. A row with an error has no verdict."""
    warnings: list[Diagnostic]
    """What is doubtful about the columns, such as one that is no fact."""

    def __len__(self) -> int:
        return len(self.results)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The Arrow stream of the results, as a capsule."""
        return self.results.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The Arrow schema of the results, as a capsule."""
        return self.results.__arrow_c_schema__()

    def to_pyarrow(self) -> pyarrow.Table:
        """The results as a `pyarrow.Table`."""
        return self.results.to_pyarrow()

    def to_pandas(self) -> pandas.DataFrame:
        """The results as a pandas data frame."""
        return self.results.to_pandas()

    def to_polars(self) -> polars.DataFrame:
        """The results as a polars data frame."""
        return self.results.to_polars()

    def _repr_html_(self) -> str:
        return self.results._repr_html_()


def columns(subject: str = "center") -> Table:
    """A table without rows, with the columns of a subject: what a clean table of subjects looks like.

    Numbers are in the unit that the column's metadata name (`unit`), with its titles (`title.zh`, `title.en`). Other types
    and further columns are read as well, see `Standard.check_table`.

    >>> import guiju, pyarrow
    >>> schema = pyarrow.schema(guiju.columns("center"))
    >>> schema.field("building_area").type, schema.field("building_area").metadata[b"unit"]
    (DataType(double), b'm2')
    """
    found = _native.columns(subject)
    if found is None:
        raise GuijuError([{"message": f"there is no subject {subject!r}"}])
    return Table(found)
