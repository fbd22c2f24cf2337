//! The sheet as a table for reading on a terminal.

use super::rows::Filled;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use std::fmt::Write;

/// Columns of a terminal that doesn't say how wide it is.
const WIDTH: u16 = 140;

/// Makes the text.
pub fn render(sheet: &Filled<'_>) -> String {
    let mut out = sheet.title();
    if let Some(day) = &sheet.as_of {
        let _ = write!(out, "\n{}  {}{day}", sheet.subject, sheet.say("截至 ", "as of "));
    }
    let mut table = Table::new();
    table.load_style(presets::UTF8_FULL).set_content_arrangement(ContentArrangement::Dynamic);
    if table.width().is_none() {
        table.set_width(WIDTH);
    }
    table.set_header(sheet.headings());
    for (number, group) in sheet.groups.iter().enumerate() {
        for (first, row) in group.rows.iter().enumerate() {
            let (number, title) = if first == 0 {
                let lines = group.lines(sheet.lang).join("\n");
                ((number + 1).to_string(), format!("{}\n{lines}", group.title))
            } else {
                (String::new(), String::new())
            };
            table.add_row([
                number.as_str(),
                &title,
                &row.content,
                &row.points,
                &row.criteria,
                &row.method,
                &row.own,
                &row.score,
            ]);
        }
    }
    table.add_row(["", sheet.say("合计", "total"), "", &sheet.out_of, "", "", &sheet.own, &sheet.score]);
    for column in table.column_iter_mut().skip(6) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    let _ = writeln!(out, "\n{table}");
    if sheet.groups.is_empty() {
        let _ = writeln!(out, "{}", sheet.sheet.scoring.get(sheet.lang));
    }
    for veto in &sheet.vetoes {
        let _ = writeln!(out, "{veto}");
    }
    out
}
