//! The sheet as CSV that spreadsheets open as it is: UTF-8 with a byte order mark, one row an item, the group on each.

use super::rows::Filled;
use guiju_tables::files::guarded;

/// Makes the text.
pub fn render(sheet: &Filled<'_>) -> String {
    let mut out = "\u{feff}".to_owned();
    line(&mut out, &sheet.headings());
    for (number, group) in sheet.groups.iter().enumerate() {
        let number = (number + 1).to_string();
        for row in &group.rows {
            let (content, method) = (&row.content, &row.method);
            line(&mut out, &[&number, &group.title, content, &row.points, &row.criteria, method, &row.own, &row.score]);
        }
    }
    line(&mut out, &["", sheet.say("合计", "total"), "", &sheet.out_of, "", "", &sheet.own, &sheet.score]);
    out
}

fn line(out: &mut String, cells: &[&str; 8]) {
    let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
    out.push_str(&cells.join(","));
    out.push_str("\r\n");
}

/// A cell in quotes where it has to be. One that a spreadsheet would take for a formula begins with a quote of its own.
fn quoted(cell: &str) -> String {
    let cell = guarded(cell);
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.into_owned() }
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn cells_are_quoted_where_they_have_to_be() {
        let check = |cell: &str, expected: &str| assert_eq!(quoted(cell), expected);
        check("建筑面积", "建筑面积");
        check("a, \"b\"", "\"a, \"\"b\"\"\"");
        check("-1–2", "-1–2");
        check("+5", "+5");
        check("=1+1", "'=1+1");
    }
}
