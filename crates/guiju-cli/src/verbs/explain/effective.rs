//! `guiju explain --effective`: what a standard asks, value by value, with where each comes from.

use crate::{console::Console, words};
use guiju::{
    Lang, Standard,
    standard::{Change, EffectiveValue, Layer, Place},
};
use std::io::{self, Write};

/// Prints it as text.
pub fn print(standard: &Standard, console: &mut Console) -> io::Result<()> {
    let (effective, lang) = (standard.effective(), console.lang);
    writeln!(console.out, "{}", standard.title.get(lang))?;
    for (number, layer) in effective.layers.iter().enumerate() {
        let over = if number == 0 { "" } else { console.choose("依据：", "over: ") };
        writeln!(console.out, "{over}{} ({}) – {}", layer.id, layer.edition, layer.file)?;
    }
    let mut kind = "";
    for value in &effective.values {
        if value.kind != kind {
            kind = &value.kind;
            writeln!(console.out, "\n{}", heading(kind, lang))?;
        }
        entry(value, &effective.layers, console)?;
    }
    Ok(())
}

fn heading(kind: &str, lang: Lang) -> &'static str {
    let (zh, en) = match kind {
        "parameter" => ("参数", "Parameters"),
        "rule" => ("规则", "Rules"),
        "group" => ("分组", "Groups"),
        "level" => ("等级", "Levels"),
        "score" => ("评分", "Scores"),
        "process" => ("程序", "Processes"),
        "sign" => ("标识", "Signs"),
        "fact" => ("事实", "Facts"),
        _ => ("词表", "Terms"),
    };
    if lang == Lang::Zh { zh } else { en }
}

fn entry(value: &EffectiveValue, layers: &[Layer], console: &mut Console) -> io::Result<()> {
    let (lang, join) = (console.lang, console.choose("：", ": "));
    let title = value.title.as_ref().map(|title| format!(" {}", title.get(lang))).unwrap_or_default();
    let what = match (&value.value, &value.requirement) {
        _ if value.deselected => console.choose("不选用", "deselected").to_owned(),
        (Some(value), _) => value.clone(),
        (None, Some(requirement)) => {
            let strength = value.modality.map(|modality| words::modality(modality).get(lang).to_owned());
            let strength = strength.map(|strength| format!("{strength}{join}")).unwrap_or_default();
            format!("{strength}{}", requirement.get(lang))
        }
        (None, None) if value.kind == "parameter" => console.choose("未定", "open").to_owned(),
        (None, None) => String::new(),
    };
    let what = if what.is_empty() { what } else { format!("{join}{what}") };
    writeln!(console.out, "  {}{title}{what}", value.id)?;
    writeln!(console.out, "      {} {}", console.choose("见", "declared in"), place(value.declared, layers, lang))?;
    for change in &value.changes {
        writeln!(console.out, "      {}", changed(change, layers, lang))?;
    }
    Ok(())
}

fn place(place: Place, layers: &[Layer], lang: Lang) -> String {
    let (id, edition) = layers.get(place.layer).map_or(("", ""), |layer| (&layer.id, &layer.edition));
    match (place.line, lang) {
        // A standard that comes with the command stands on one line.
        (0 | 1, _) => format!("{id} ({edition})"),
        (line, Lang::Zh) => format!("{id} ({edition}) 第 {line} 行"),
        (line, Lang::En) => format!("{id} ({edition}), line {line}"),
    }
}

fn changed(change: &Change, layers: &[Layer], lang: Lang) -> String {
    let open = if lang == Lang::Zh { "未定" } else { "open" };
    let what = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(" {}: {old} → {new}", change.aspect),
        (None, Some(new)) if change.aspect == "value" => format!(" {}: {open} → {new}", change.aspect),
        (None, Some(new)) => format!(" {}: {new}", change.aspect),
        _ => String::new(),
    };
    let clause = change.clause.as_ref().map(|clause| format!(" [{clause}]")).unwrap_or_default();
    let note = change.note.as_ref().map(|note| format!(" – {}", note.get(lang))).unwrap_or_default();
    let by = place(change.place, layers, lang);
    let (before, after) = if lang == Lang::Zh { ("（", "）") } else { (" (", ")") };
    format!("{}{what}{before}{by}{after}{clause}{note}", change.operation)
}
