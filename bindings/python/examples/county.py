"""A county's centers, from a spreadsheet to a picture: what an analyst does in a notebook.

    python county.py [CSV] [FOLDER]

Reads a CSV with Chinese headers and dirty cells (`county.csv` beside this file: 120 made-up villages), checks it, shows
what is wrong cell by cell, draws the pass rates by clause and by township, and lists the ten cheapest upgrades. Needs
pandas, pyarrow and matplotlib. Labels are Chinese where a font with Chinese letters is installed (Debian:
`apt install fonts-wqy-microhei` or `fonts-noto-cjk`), otherwise English with the townships' codes.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import guiju
import matplotlib
import pandas
import pyarrow
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure

HERE = Path(__file__).resolve().parent
PRICES = HERE.parents[2] / "rules" / "costs" / "example.yaml"
AS_OF = "2022-06-01"
KEYS = ["序号", "乡镇代码", "乡镇", "名称"]
# Whoever filled in the spreadsheet made its judgements.
ASSESSOR = "县委组织部"
FONTS = ["Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "Microsoft YaHei", "PingFang SC"]
COLOURS = {"pass": "#3a9160", "fail": "#c8503c", "unknown": "#c9c4b8"}
WORDS: dict[guiju.Lang, dict[str, str]] = {
    "zh": {
        **{"pass": "符合", "fail": "不符合", "unknown": "尚不清楚", "clauses": "各条款符合率", "towns": "各乡镇符合率"},
        **{"share": "占各项判定的百分比", "title": "{county}：对照《{standard}》，截至 {day}，{rows} 个中心"},
        **{"county": "全县党群服务中心"},
    },
    "en": {
        **{"pass": "met", "fail": "not met", "unknown": "not known", "clauses": "By clause", "towns": "By township"},
        **{"share": "percent of all verdicts on rules", "county": "Service centers of the county"},
        **{"title": "{county}: {standard}, as of {day}, {rows} centers"},
    },
}


def main(file: Path, folder: Path) -> dict[str, Any]:
    """All of it; gives what was found, for those who go on with it."""
    standard = guiju.load("xuzhou-red-landmark")
    # Everything is text here: guiju reads the units, the bounds and the lists. A blank cell is "not known".
    frame = pandas.read_csv(file, dtype=str, encoding="utf-8-sig")
    found = standard.check_table(frame, as_of=AS_OF, keys=KEYS, rules=True, assessor=ASSESSOR)

    print(f"{len(found)} rows, {len(found.errors)} cells that can't be read:")
    for row, name, column, cell, message in found.errors.texts(["row", "名称", "column", "found", "message_zh"]):
        print(f"  第{row}行 {name}，{column}：{cell}（{message}）")

    results = found.to_pandas()
    picture = folder / "county.png"
    draw(standard, results).savefig(picture, dpi=110)
    print(f"picture: {picture}")

    upgrades = cheapest(standard, frame, results, 10)
    print("the ten cheapest upgrades to 达到建设标准:")
    for upgrade in upgrades:
        print(f"  {upgrade['name']}：{upgrade['cost']}，{upgrade['first']}等 {upgrade['fixes']} 项")
    return {"errors": found.errors, "results": results, "upgrades": upgrades, "picture": picture}


def draw(standard: guiju.Standard, results: pandas.DataFrame) -> Figure:
    """Two panels: how the rules of each clause came out, and how the centers of each township did."""
    installed = {font.name for font in font_manager.fontManager.ttflist}
    font = next((name for name in FONTS if name in installed), None)
    lang: guiju.Lang = "zh" if font else "en"
    words = WORDS[lang]
    with matplotlib.rc_context({"font.family": [font] if font else ["DejaVu Sans"], "font.size": 10}):
        figure = Figure(figsize=(13, 7.5), layout="constrained")
        left, right = figure.subplots(1, 2, width_ratios=[3, 2])
        bars(left, by_clause(standard, results, lang), words)
        left.set_title(words["clauses"], loc="left")
        bars(right, by_township(standard, results, lang), words)
        right.set_title(words["towns"], loc="left")
        right.legend(loc="upper center", bbox_to_anchor=(0.5, -0.09), ncols=3, frameon=False)
        title = standard.explain()["standard"]["title"][lang]
        sound = int((results["errors"] == 0).sum())
        about = words["title"].format(county=words["county"], standard=title, day=AS_OF, rows=sound)
        figure.suptitle(about, fontsize=12)
        figure.canvas.draw()  # with the font that was chosen
    return figure


def by_clause(standard: guiju.Standard, results: pandas.DataFrame, lang: guiju.Lang) -> pandas.DataFrame:
    """Clause by clause, in the order of the text: how often its rules came out how."""
    explained = standard.explain()
    titles = {group["clause"]: group["title"][lang] for group in explained["groups"]}
    clauses: dict[str, list[str]] = {}
    for rule in explained["rules"]:
        clauses.setdefault(rule["clause"], []).append(rule["id"])
    counts = {}
    for clause, rules in clauses.items():
        verdicts = results[rules].astype(object).to_numpy()
        counts[f"{clause}  {titles.get(clause, '')}"] = {name: int((verdicts == name).sum()) for name in COLOURS}
    return pandas.DataFrame.from_dict(counts, orient="index")


def by_township(standard: guiju.Standard, results: pandas.DataFrame, lang: guiju.Lang) -> pandas.DataFrame:
    """Township by township, the best first: how often the rules came out how."""
    rules = [rule["id"] for rule in standard.explain()["rules"]]
    counts = {}
    for town, rows in results.groupby("乡镇" if lang == "zh" else "乡镇代码"):
        verdicts = rows[rules].astype(object).to_numpy()
        counts[str(town)] = {name: int((verdicts == name).sum()) for name in COLOURS}
    table = pandas.DataFrame.from_dict(counts, orient="index")
    best_first = (table["pass"] / table.sum(axis=1)).sort_values(ascending=False).index
    return table.loc[best_first]


def bars(axes: Axes, counts: pandas.DataFrame, words: dict[str, str]) -> None:
    """Stacked bars of shares, the first row on top."""
    shown = counts.div(counts.sum(axis=1), axis=0) * 100
    start = pandas.Series(0.0, index=shown.index)
    for verdict, colour in COLOURS.items():
        drawn = axes.barh(shown.index, shown[verdict], left=start, color=colour, label=words[verdict], height=0.75)
        texts = [f"{value:.0f}" if value >= 5 else "" for value in shown[verdict]]
        axes.bar_label(drawn, texts, label_type="center", color="black" if verdict == "unknown" else "white", fontsize=8.5)
        start += shown[verdict]
    axes.set(xlabel=words["share"], xlim=(0, 100), ylim=(len(shown) - 0.4, -0.6))
    axes.tick_params(left=False)
    axes.spines[["top", "right", "left"]].set_visible(False)


def cheapest(
    standard: guiju.Standard, frame: pandas.DataFrame, results: pandas.DataFrame, number: int
) -> list[dict[str, Any]]:
    """The centers that fail and cost least to bring up, by what guiju plans for each."""
    upgrades = []
    for place in results.index[results["verdict"] == "fail"]:
        facts = facts_of(frame.loc[place].drop(KEYS[:3]).dropna().to_dict())
        plan = standard.plan(facts, to="standard_met", costs=PRICES, as_of=AS_OF)["plan"]
        improve = plan["improve"]
        if plan["target"]["reached"] or not improve["reachable"] or improve["unpriced"]:
            continue
        fixes = [fix for fix in improve["fixes"] if fix["kind"] != "confirm"]
        upgrades.append(
            {
                "name": frame.loc[place, "名称"],
                "yuan": float(improve["least"]["high"]),
                "cost": improve["least"]["text"]["zh"],
                "fixes": len(fixes),
                "first": fixes[0]["what"]["zh"] if fixes else "查明情况",
            }
        )
    return sorted(upgrades, key=lambda upgrade: float(upgrade["yuan"]))[:number]


SCHEMA = pyarrow.schema(guiju.columns("center"))


def facts_of(row: dict[str, str]) -> dict[str, Any]:
    """A row of texts as the facts of one center: names with dots are nested, judgements get their assessor."""
    facts: dict[str, Any] = {}
    for name, text in row.items():
        *outer, last = name.split(".")
        inner, kinds = facts, SCHEMA
        for title in outer:
            inner = inner.setdefault(title, {})
            kinds = titled(kinds, title)
        inner[last] = value(titled(kinds, last), text)
    return facts


def titled(fields: Any, title: str) -> Any:
    """The type of the field with a title."""
    return next(field.type for field in fields if field.metadata[b"title.zh"].decode() == title)


def value(kind: Any, text: str) -> Any:
    if text.startswith(("[", "{")):
        return json.loads(text)
    if pyarrow.types.is_list(kind):
        return text.split("、")
    if pyarrow.types.is_struct(kind):
        return {"value": text == "是", "evidence": {"assessor": ASSESSOR}}
    return text


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else HERE / "county.csv", Path(sys.argv[2] if sys.argv[2:] else "."))
