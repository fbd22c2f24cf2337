"""What a notebook shows, as fragments of HTML: assessments, and the first rows of tables.

Everything that comes from facts or standards is escaped. Colours are middle tones, legible on light and on dark pages
alike; all else is the page's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

from . import _types

if TYPE_CHECKING:
    from ._assessment import Assessment, Finding

_STYLE = """<style>
.guiju{font-family:system-ui,"Noto Sans SC","PingFang SC","Microsoft YaHei",sans-serif;line-height:1.5;max-width:60em}
.guiju h4{margin:.9em 0 .3em;font-size:1em}
.guiju .head{font-size:1.1em;font-weight:600}
.guiju .sub{opacity:.7;font-size:.9em}
.guiju .badge{display:inline-block;padding:.05em .6em;border-radius:1em;color:#fff;font-weight:600;margin-right:.5em}
.guiju .pass{background:#2a8a52}.guiju .fail{background:#c8402f}
.guiju .unknown{background:#9a6b16}.guiju .not_applicable{background:#707780}
.guiju table{border-collapse:collapse;margin:.2em 0;width:100%}
.guiju th,.guiju td{text-align:left;vertical-align:top;padding:.25em .8em .25em 0;border-bottom:1px solid #8884}
.guiju th{font-weight:600;opacity:.7;font-size:.9em}
.guiju td.clause,.guiju td.gap{white-space:nowrap}
.guiju td.gap{font-weight:600;color:#d0503f}
.guiju .none{opacity:.45}
.guiju details>summary{cursor:pointer;margin:.6em 0 .2em}
</style>"""

_VERDICTS = {
    "zh": {"pass": "达到标准", "fail": "未达到标准", "unknown": "尚不能判定", "not_applicable": "不适用"},
    "en": {"pass": "conforms", "fail": "does not conform", "unknown": "not decided", "not_applicable": "does not apply"},
}
_WORDS = {
    "zh": {
        **{"nameless": "（未命名）", "as_of": "截至", "level": "等级", "score": "得分", "none": "无", "out_of": "满分"},
        **{"failed": "不符合的要求", "unknown": "尚不清楚的要求", "warnings": "注意", "open": "尚待确定的参数"},
        **{"clause": "条款", "rule": "要求", "found": "情况", "gap": "差距", "missing": "还需查明"},
        **{"counts": "符合 {pass}，不符合 {fail}，尚不清楚 {unknown}，不适用 {not_applicable}", "or": "或"},
        **{"rows": "{rows} 行 × {columns} 列", "waived": "已豁免", "nothing_scored": "没有计分项"},
    },
    "en": {
        **{"nameless": "(no name)", "as_of": "as of", "level": "Level", "score": "Score", "none": "none"},
        **{"failed": "Requirements not met", "unknown": "Requirements not decided", "warnings": "Beware"},
        **{"clause": "Clause", "rule": "Requirement", "found": "Found", "gap": "Gap", "missing": "To find out"},
        **{"counts": "{pass} met, {fail} not met, {unknown} not decided, {not_applicable} not applicable", "or": "or"},
        **{"rows": "{rows} rows × {columns} columns", "waived": "waived", "nothing_scored": "nothing scored"},
        **{"out_of": "out of", "open": "Parameters still to be set"},
    },
}


def assessment(found: Assessment, lang: _types.Lang) -> str:
    """An assessment: the verdict first, then what fails with clause and gap, then what is to be found out."""
    words = _WORDS[lang]
    standard = found.standard
    parts = [_STYLE, '<div class="guiju">', '<div class="head">', _badge(found.verdict, lang)]
    parts += [escape(found.subject["name"] or words["nameless"]), "</div>", '<div class="sub">']
    parts.append(f"{escape(standard['title'][lang])} ({escape(standard['edition'])}) · {words['as_of']} {found.as_of}")
    parts.append(f"<br>{words['counts'].format(**found.counts)}</div>")
    parts += _outcomes(found, lang)
    parts += _section("failed", found.failed, lang)
    if found.warnings:
        items = "".join(f"<li>{escape(warning['text'][lang])}</li>" for warning in found.warnings)
        parts.append(f"<h4>{words['warnings']}</h4><ul>{items}</ul>")
    if found.open_parameters:
        titles = "".join(f"<li>{escape(parameter['title'][lang])}</li>" for parameter in found.open_parameters)
        parts.append(f"<h4>{words['open']}</h4><ul>{titles}</ul>")
    parts += _section("unknown", found.unknown, lang)
    parts.append("</div>")
    return "".join(parts)


def table(columns: Sequence[str], cells: Iterable[Sequence[str | None]], rows: int, lang: _types.Lang) -> str:
    """The first rows of a table; `rows` is how many there are in all."""
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in cells)
    size = _WORDS[lang]["rows"].format(rows=f"{rows:,}", columns=len(columns))
    return (
        f'{_STYLE}<div class="guiju" style="max-width:none;overflow-x:auto"><div class="sub">{size}</div>'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _cell(text: str | None) -> str:
    return f"<td>{escape(text)}</td>" if text and text != "[]" else '<td class="none">–</td>'


def _badge(verdict: _types.Verdict, lang: _types.Lang) -> str:
    return f'<span class="badge {verdict}">{_VERDICTS[lang][verdict]}</span>'


def _outcomes(found: Assessment, lang: _types.Lang) -> list[str]:
    """The level and the scores, where there are any."""
    words = _WORDS[lang]
    lines = []
    if (level := found.level) is not None:
        titles = {entry["id"]: entry["title"][lang] for entry in level["all"]}
        possible = [titles[one] if one else words["none"] for one in level["possible"]]
        lines.append((words["level"], f" {words['or']} ".join(possible)))
    for sheet in found.scores:
        lines.append((sheet["title"][lang], _score(sheet, words)))
    return [f"<div>{escape(name)}: <b>{escape(value)}</b></div>" for name, value in lines]


def _score(sheet: _types.SheetScore, words: dict[str, str]) -> str:
    if sheet["scored"] == "nothing_scored":
        return words["nothing_scored"]
    extents = []
    for low, high in ((sheet["low"], sheet["high"]), (sheet["out_of_low"], sheet["out_of_high"])):
        ends = [end["decimal"] if end else "…" for end in (low, high)]
        extents.append(ends[0] if ends[0] == ends[1] else "–".join(ends))
    return f"{extents[0]} ({words['out_of']} {extents[1]})"


def _section(kind: str, findings: Sequence[Finding], lang: _types.Lang) -> list[str]:
    """The findings that fail are shown; those not decided are folded where they are many."""
    if not findings:
        return []
    words = _WORDS[lang]
    last = "gap" if kind == "failed" else "missing"
    rows = "".join(_row(finding, last, lang) for finding in findings)
    head = "".join(f"<th>{words[name]}</th>" for name in ("clause", "rule", "found", last))
    body = f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    title = f"{words[kind]} ({len(findings)})"
    if kind == "unknown" and len(findings) > 8:
        return [f"<details><summary><b>{title}</b></summary>{body}</details>"]
    return [f"<h4>{title}</h4>{body}"]


def _row(finding: Finding, last: str, lang: _types.Lang) -> str:
    waived = f" ({_WORDS[lang]['waived']})" if finding.waived else ""
    cells = [("clause", finding.clause), ("", finding.title[lang] + waived), ("", finding.text[lang])]
    if last == "gap":
        cells.append(("gap", finding.gap["text"][lang] if finding.gap else ""))
    else:
        cells.append(("", ", ".join(finding.missing)))
    row = "".join(f'<td class="{kind}">{escape(text)}</td>' for kind, text in cells)
    return f"<tr>{row}</tr>"
