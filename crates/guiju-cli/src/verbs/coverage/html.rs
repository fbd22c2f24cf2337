//! The ledger as one page that needs nothing else: a summary and a table per article, to be printed on A4.

use super::{
    gather::Gathered,
    summary::{self, Summary},
};
use guiju::{Bilingual, Lang, authoring::LedgerEntry};
use maud::{Markup, PreEscaped, html};

const STYLE: &str = "\
@page { size: A4; margin: 15mm 12mm; }
body { font: 14px/1.5 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; color: #222;
  max-width: 60rem; margin: 1.5rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h2 small { font-weight: normal; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #bbb; padding: .2rem .45rem; text-align: left; vertical-align: top; }
th { background: #f3efe9; } td.number { text-align: right; } td.id { white-space: nowrap; }
ul { margin: 0; padding-left: 1.1rem; } code { overflow-wrap: anywhere; }
tr.open td { background: #fde4e1; } tr.reason td { color: #666; }
@media print {
  body { font-size: 9pt; max-width: none; margin: 0; padding: 0; }
  thead { display: table-header-group; } tr { break-inside: avoid; } h2 { break-after: avoid; }
}
";

/// Makes the page.
pub fn page(found: &Gathered, lang: Lang) -> Markup {
    let say = |zh: &'static str, en: &'static str| if lang == Lang::Zh { zh } else { en };
    let title = say("条款对照表", "Coverage of the source");
    html! {
        (PreEscaped("<!doctype html>"))
        html lang=(say("zh-CN", "en")) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                @if !found.with_tests { p { (summary::without_tests().get(lang)) } }
                (overview(found, lang))
                @for (article, title) in &found.titles {
                    (section(article, title, found, lang))
                }
                @if !found.ledger.dangling.is_empty() {
                    h2 { (say("没有登记的条款", "Ids that are in no register")) }
                    ul {
                        @for (id, name) in &found.ledger.dangling { li { code { (id) } " " (name) } }
                    }
                }
            }
        }
    }
}

fn of<'g>(article: &'g str, found: &'g Gathered) -> impl Iterator<Item = &'g LedgerEntry> {
    found.ledger.clauses.iter().filter(move |clause| clause.article == article)
}

fn headings(names: &[&str]) -> Markup {
    html! { thead { tr { @for name in names { th { (name) } } } } }
}

fn overview(found: &Gathered, lang: Lang) -> Markup {
    let (names, all) = match lang {
        Lang::Zh => (["篇", "标题", "条款", "已承载", "有理由", "未落实"], "合计"),
        Lang::En => (["article", "title", "clauses", "carried", "with a reason", "open"], "all"),
    };
    let numbers = |summary: Summary| {
        let Summary { clauses, carried, reasons, open } = summary;
        html! { @for number in [clauses, carried, reasons, open] { td.number { (number) } } }
    };
    html! {
        table.summary {
            (headings(&names))
            tbody {
                @for (article, title) in &found.titles {
                    tr {
                        td { a href={ "#" (article) } { (article) } }
                        td { (title.zh) }
                        (numbers(Summary::of(of(article, found))))
                    }
                }
                tr { th colspan="2" { (all) } (numbers(Summary::of(&found.ledger.clauses))) }
            }
        }
    }
}

/// The table of an article. Its title stands in Chinese, the language of the source.
fn section(article: &str, title: &Bilingual, found: &Gathered, lang: Lang) -> Markup {
    let names = match lang {
        Lang::Zh => ["条款", "位置", "程度", "内容", "承载或理由"],
        Lang::En => ["clause", "place", "strength", "what it says", "what carries it, or why nothing can"],
    };
    html! {
        h2 id=(article) {
            (article) " " span lang="zh-CN" { (title.zh) }
            @if lang == Lang::En { br; small { (title.en) } }
        }
        table {
            (headings(&names))
            tbody { @for clause in of(article, found) { (row(clause, lang)) } }
        }
    }
}

fn row(clause: &LedgerEntry, lang: Lang) -> Markup {
    let class = match (clause.carried_by.is_empty(), &clause.reason) {
        (false, _) => "carried",
        (true, Some(_)) => "reason",
        (true, None) => "open",
    };
    html! {
        tr id=(clause.id) class=(class) {
            td.id { (clause.id) }
            td lang="zh-CN" { (clause.section) }
            td { (summary::modality(&clause.modality).get(lang)) }
            td { (clause.text.get(lang)) }
            td {
                @if clause.is_open() { strong { (if lang == Lang::Zh { "未落实" } else { "open" }) } }
                @if !clause.carried_by.is_empty() {
                    ul { @for name in &clause.carried_by { li { code { (name) } } } }
                }
                @if let Some(why) = &clause.reason {
                    p { em { (summary::reason(why).get(lang)) }
                        @if let Some(text) = &clause.explanation { " " (text.get(lang)) } }
                }
            }
        }
    }
}
