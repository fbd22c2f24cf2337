//! The sheet as one page that needs nothing else, to be printed on A4 and signed: groups in merged cells, a row of
//! totals, what takes the score away, and a place for signatures and the stamp.

use super::rows::{Filled, Group};
use guiju::Lang;
use maud::{Markup, PreEscaped, html};

const STYLE: &str = "\
@page { size: A4 portrait; margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { font: 13px/1.45 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; color: #000;
  max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.35rem; text-align: center; margin: 0 0 .6rem; }
.head { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: .4rem; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border: 1px solid #333; padding: .22rem .3rem; text-align: left; vertical-align: middle;
  overflow-wrap: anywhere; }
th { background: #f1efe9; text-align: center; }
td.middle { text-align: center; }
td.marks { text-align: center; overflow-wrap: normal; }
td.group { text-align: center; font-weight: bold; }
td.group small { display: block; font-weight: normal; }
tr.total td { font-weight: bold; background: #f7f6f2; }
.foot p { margin: .35rem 0; } .foot .note { color: #444; }
.sign { display: flex; justify-content: space-between; gap: 2rem; margin-top: 1.6rem; break-inside: avoid; }
.sign div { flex: 1; } .sign p { margin: .5rem 0; }
@media print {
  body { font-size: 8.5pt; line-height: 1.35; max-width: none; margin: 0; padding: 0; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
  th, tr.total td { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
";

/// Widths of the eight columns, in percent.
const WIDTHS: [u8; 8] = [5, 10, 26, 7, 27, 11, 7, 7];

/// Makes the page.
pub fn page(sheet: &Filled<'_>) -> Markup {
    let title = sheet.title();
    html! {
        (PreEscaped("<!doctype html>"))
        html lang=(sheet.say("zh-CN", "en")) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                (head(sheet))
                table {
                    colgroup { @for width in WIDTHS { col style={ "width:" (width) "%" }; } }
                    thead { tr { @for name in sheet.headings() { th scope="col" { (name) } } } }
                    @for (number, group) in sheet.groups.iter().enumerate() {
                        tbody { (rows(number + 1, group, sheet)) }
                    }
                    tbody { (total(sheet)) }
                }
                (foot(sheet))
                (signatures(sheet))
            }
        }
    }
}

fn head(sheet: &Filled<'_>) -> Markup {
    html! {
        div.head {
            span { (sheet.say("单位：", "Unit: ")) (sheet.subject) }
            span {
                @match &sheet.as_of {
                    Some(day) => { (sheet.say("截至日期：", "As of: ")) (day) }
                    None => { (sheet.say("日期：　　　　年　　月　　日", "Date: ____________")) }
                }
            }
        }
    }
}

/// The rows of a group; its number and title stand in cells that reach over all of them.
fn rows(number: usize, group: &Group, sheet: &Filled<'_>) -> Markup {
    let span = group.rows.len();
    html! {
        @for (place, row) in group.rows.iter().enumerate() {
            tr {
                @if place == 0 {
                    td.middle rowspan=(span) { (number) }
                    td.group rowspan=(span) {
                        (group.title)
                        @for line in group.lines(sheet.lang) { small { (line) } }
                    }
                }
                td { (row.content) }
                td.middle { (row.points) }
                td { (row.criteria) }
                td { (row.method) }
                td.marks { (row.own) }
                td.marks { (row.score) }
            }
        }
    }
}

fn total(sheet: &Filled<'_>) -> Markup {
    html! {
        tr.total {
            td.middle colspan="3" { (sheet.say("合　计", "Total")) }
            td.middle { (sheet.out_of) }
            td colspan="2" {}
            td.marks { (sheet.own) }
            td.marks { (sheet.score) }
        }
    }
}

fn foot(sheet: &Filled<'_>) -> Markup {
    let vetoes = sheet.rules_of_veto();
    let join = sheet.say("；", "; ");
    html! {
        div.foot {
            @if sheet.groups.is_empty() { p { (sheet.sheet.scoring.get(sheet.lang)) } }
            @if !vetoes.is_empty() { p { b { (sheet.say("一票否决：", "Vetoes: ")) } (vetoes.join(join)) } }
            @if !sheet.vetoes.is_empty() {
                p { b { (sheet.say("按现有事实：", "By the facts known: ")) } (sheet.vetoes.join(join)) }
            }
            @if sheet.as_of.is_some() {
                p.note {
                    (sheet.say(
                        "得分一栏按已知事实计算；写成区间（如 0–4）的，是有关事实尚不清楚。",
                        "Marks are worked out from the facts known; an interval such as 0–4 stands where some are not known.",
                    ))
                }
            }
            @if let Some(note) = &sheet.sheet.note { p.note { (sheet.say("注：", "Note: ")) (note.get(sheet.lang)) } }
        }
    }
}

fn signatures(sheet: &Filled<'_>) -> Markup {
    let (left, right) = match sheet.lang {
        Lang::Zh => (
            ["自评单位（盖章）：", "填表人：", "　　　　年　　月　　日"],
            ["考核单位（盖章）：", "考核人：", "　　　　年　　月　　日"],
        ),
        Lang::En => {
            (["Assessed unit (stamp):", "Filled in by:", "Date:"], ["Examining unit (stamp):", "Examiner:", "Date:"])
        }
    };
    html! {
        div.sign {
            div { @for line in left { p { (line) } } }
            div { @for line in right { p { (line) } } }
        }
    }
}
