//! The ledger as a text: numbers by article, then clause by clause.

use super::{
    gather::Gathered,
    summary::{self, Summary},
};
use crate::console::Console;
use guiju::{Lang, authoring::LedgerEntry};
use std::io::{self, Write};

/// Writes it.
pub fn write(found: &Gathered, console: &mut Console) -> io::Result<()> {
    let lang = console.lang;
    for article in found.titles.keys() {
        numbers(article, found.ledger.clauses.iter().filter(|clause| &clause.article == article), console)?;
    }
    if found.titles.len() != 1 {
        numbers(console.choose("合计", "all"), &found.ledger.clauses, console)?;
    }
    if !found.with_tests {
        console.say(&summary::without_tests())?;
    }
    for (article, title) in &found.titles {
        writeln!(console.out, "\n{article} {}", title.get(lang))?;
        for clause in found.ledger.clauses.iter().filter(|clause| &clause.article == article) {
            entry(clause, console)?;
        }
    }
    if !found.ledger.dangling.is_empty() {
        writeln!(console.out, "\n{}", console.choose("没有登记的条款", "Ids that are in no register"))?;
        for (id, name) in &found.ledger.dangling {
            writeln!(console.out, "  {id} {name}")?;
        }
    }
    Ok(())
}

fn numbers<'e>(
    name: &str,
    entries: impl IntoIterator<Item = &'e LedgerEntry>,
    console: &mut Console,
) -> io::Result<()> {
    let Summary { clauses, carried, reasons, open } = Summary::of(entries);
    match console.lang {
        Lang::Zh => {
            writeln!(console.out, "{name}：{clauses} 条，已承载 {carried}，有理由 {reasons}，未落实 {open}")
        }
        Lang::En => {
            writeln!(console.out, "{name}: {clauses} clauses, {carried} carried, {reasons} with a reason, {open} open")
        }
    }
}

fn entry(clause: &LedgerEntry, console: &mut Console) -> io::Result<()> {
    let lang = console.lang;
    let (join, list) = (console.choose("：", ": "), console.choose("；", "; "));
    write!(console.out, "  {} [{}] ", clause.id, clause.section)?;
    if !clause.carried_by.is_empty() {
        return writeln!(console.out, "{}", clause.carried_by.join(list));
    }
    match (&clause.reason, &clause.explanation) {
        (Some(why), Some(text)) => {
            writeln!(console.out, "({}) {}", summary::reason(why).get(lang), text.get(lang))
        }
        (Some(why), None) => writeln!(console.out, "({})", summary::reason(why).get(lang)),
        (None, _) => {
            writeln!(console.out, "{}{join}{}", console.choose("未落实", "OPEN"), clause.text.get(lang))
        }
    }
}
