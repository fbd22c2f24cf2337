"""Random tables of subjects, by the vocabulary's own Arrow schema; the same rows as facts."""

from __future__ import annotations

import datetime
import random
from typing import Any

import guiju
import pyarrow

DEFINITIONS: dict[str, Any] = guiju.schema("facts")["$defs"]
TEXTS = ["08:30–12:00, 14:00–17:30", "8 h", "景山村"]


class Chance:
    """Rows of one kind of subject."""

    def __init__(self, seed: int, subject: str) -> None:
        self.of = random.Random(seed)
        self.subject = subject
        self.schema = pyarrow.schema(guiju.columns(subject))

    def table(self, rows: int, known: float) -> pyarrow.Table:
        """Rows of which each fact is known with some probability."""
        facts = [self.record(self.schema, self.subject, known) for _ in range(rows)]
        return pyarrow.Table.from_pylist(facts, self.schema)

    def record(self, fields: Any, kind: str, known: float) -> dict[str, Any]:
        properties = DEFINITIONS[kind]["properties"]
        given = {}
        for field in fields:
            if field.name == "name":
                given["name"] = "景山村"
            elif self.of.random() < known:
                given[field.name] = self.value(field, properties[field.name]["anyOf"][0])
        return given

    def value(self, field: Any, schema: dict[str, Any]) -> Any:
        if pyarrow.types.is_boolean(field.type):
            return self.of.random() < 0.6
        if pyarrow.types.is_integer(field.type):
            return self.of.choice([0, 1, 2, 3, 5, 8, 12, 30, 100])
        if pyarrow.types.is_floating(field.type):
            return self.of.choice([0.0, 1.0, 2.5, 12.0, 20.5, 40.0, 80.0, 95.0, 100.0, 364.0, 400.0, 1e4])
        if pyarrow.types.is_date(field.type):
            return datetime.date(2020, 1, 1) + datetime.timedelta(self.of.randrange(1500))
        if pyarrow.types.is_dictionary(field.type):
            return self.of.choice(self.terms(schema))
        if pyarrow.types.is_list(field.type):
            inner = field.type.value_field
            if pyarrow.types.is_dictionary(inner.type):
                terms = self.terms(schema["anyOf"][0]["items"])
                return self.of.sample(terms, self.of.randint(0, min(3, len(terms))))
            kind = definition(schema["anyOf"][0]["items"])
            return [self.record(inner.type, kind, 0.7) for _ in range(self.of.randint(0, 4))]
        if pyarrow.types.is_struct(field.type):
            if is_judgement(field.type):
                evidence = {"assessor": "镇党委", "valid_until": datetime.date(2030, 1, 1)}
                return {"value": self.of.random() < 0.6, "evidence": evidence}
            return self.record(field.type, definition(schema), 0.7)
        return self.of.choice(TEXTS)

    @staticmethod
    def terms(schema: dict[str, Any]) -> list[str]:
        names: list[str] = DEFINITIONS[definition(schema)]["enum"]
        return [name for name in names if name.isascii()] or names


def definition(schema: dict[str, Any]) -> str:
    """The name of the definition that a schema refers to."""
    name: str = schema["$ref"].rsplit("/", 1)[1]
    return name


def is_judgement(arrow: Any) -> bool:
    """Whether a struct is a value beside its evidence, and not a record."""
    return [field.name for field in arrow] == ["value", "evidence"]


def facts_of(row: dict[str, Any]) -> dict[str, Any]:
    """A row as facts: what is null is left out."""
    return {name: plain(value) for name, value in row.items() if value is not None}


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return facts_of(value)
    return [plain(item) for item in value] if isinstance(value, list) else value


def without_dictionaries(table: pyarrow.Table) -> pyarrow.Table:
    """The same with plain texts, as Parquet files give them to Spark and polars."""
    schema = pyarrow.schema([field.with_type(plain_type(field.type)) for field in table.schema])
    return pyarrow.Table.from_pylist(table.to_pylist(), schema)


def plain_type(arrow: Any) -> Any:
    if pyarrow.types.is_dictionary(arrow):
        return arrow.value_type
    if pyarrow.types.is_list(arrow):
        return pyarrow.list_(plain_type(arrow.value_type))
    if pyarrow.types.is_struct(arrow):
        return pyarrow.struct([field.with_type(plain_type(field.type)) for field in arrow])
    return arrow
