"""Random standards over the bundled vocabulary: rules of all kinds of conditions, none of which means anything."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import guiju
import pyarrow
from random_tables import DEFINITIONS, Chance, definition, is_judgement

NUMBERS = [2, 3, 8, 12, 20, 40, 80, 95, 364]
TESTS = ["at_least", "more_than", "at_most", "less_than", "equals"]


class Conditions:
    """Conditions of one kind of record after another."""

    def __init__(self, seed: int) -> None:
        self.of = random.Random(seed)

    def condition(self, fields: list[Any], kind: str, depth: int) -> dict[str, Any]:
        if depth > 0 and self.of.random() < 0.4:
            parts = [self.condition(fields, kind, depth - 1) for _ in range(self.of.randint(2, 3))]
            form = self.of.choice(["all", "any", "not", "at_least_of"])
            if form == "not":
                return {"not": parts[0]}
            return {form: {"number": self.of.randint(1, 2), "of": parts} if form == "at_least_of" else parts}
        field = self.of.choice(fields)
        schema = DEFINITIONS[kind]["properties"][field.name]["anyOf"][0]
        if pyarrow.types.is_struct(field.type) and not is_judgement(field.type):
            inner = self.condition(list(field.type), definition(schema), 0)
            return {f"{field.name}.{name}": test for name, test in inner.items()}
        return {field.name: self.test(field, schema, depth)}

    def test(self, field: Any, schema: dict[str, Any], depth: int) -> Any:
        if pyarrow.types.is_boolean(field.type):
            return self.of.random() < 0.7
        if pyarrow.types.is_integer(field.type) or pyarrow.types.is_floating(field.type):
            unit = (field.metadata or {}).get(b"unit", b"").decode()
            return {self.of.choice(TESTS): f"{self.of.choice(NUMBERS)} {unit}".strip()}
        if pyarrow.types.is_date(field.type):
            return {self.of.choice(TESTS[:4]): f"202{self.of.randint(0, 3)}-06-15"}
        if pyarrow.types.is_dictionary(field.type):
            terms = Chance.terms(schema)
            return {"in": self.of.sample(terms, self.of.randint(1, min(3, len(terms))))}
        if pyarrow.types.is_list(field.type):
            inner = field.type.value_field
            if pyarrow.types.is_dictionary(inner.type):
                terms = Chance.terms(schema["anyOf"][0]["items"])
                some = self.of.sample(terms, self.of.randint(1, min(3, len(terms))))
                return {self.of.choice(["contains_all", "contains_any", "contains_only"]): some}
            return self.items(list(inner.type), definition(schema["anyOf"][0]["items"]), depth)
        if pyarrow.types.is_struct(field.type):
            return True  # a judgement
        return {"includes": self.of.choice(["村", ":", "8"])}

    def items(self, fields: list[Any], kind: str, depth: int) -> dict[str, Any]:
        where = self.condition(fields, kind, max(depth - 1, 0))
        form = self.of.choice(["some", "none", "every", "count", "count of all"])
        if form == "every":
            return {"every": {"require": where, "if_none": self.of.choice(["pass", "fail", "not_applicable"])}}
        if form.startswith("count"):
            test = {self.of.choice(TESTS): self.of.randint(1, 3)}
            return {"count": test if form == "count of all" else {"where": where, **test}}
        return {form: where}


def random_standard(seed: int, folder: Path, subject: str = "center") -> guiju.Standard | None:
    """A standard of some rules; none where the rules were refused, as a condition that no fact can change is."""
    conditions = Conditions(seed)
    fields = list(pyarrow.schema(guiju.columns(subject)))
    rules = []
    for number in range(conditions.of.randint(1, 8)):
        rule: dict[str, Any] = {
            "id": f"rule-{number}",
            "clause": str(number),
            "title": {"zh": f"第{number}条", "en": f"Rule {number}"},
            "require": conditions.condition(fields, subject, 2),
        }
        for key, chance in (("applies", 0.3), ("unless", 0.2)):
            if conditions.of.random() < chance:
                rule[key] = conditions.condition(fields, subject, 1)
        if conditions.of.random() < 0.3:
            rule["modality"] = conditions.of.choice(["must", "should", "may"])
        rules.append(rule)
    standard = {
        "format": "guiju-standard/1",
        "id": f"random-{seed}",
        "edition": "1",
        "status": "draft",
        "title": {"zh": "随机标准", "en": "A random standard"},
        "issuer": {"zh": "无", "en": "nobody"},
        "subject": subject,
        "rules": rules,
    }
    path = folder / f"random-{seed}.json"
    path.write_text(json.dumps(standard, ensure_ascii=False), encoding="utf-8")
    try:
        return guiju.load(path)
    except guiju.StandardError:
        return None
