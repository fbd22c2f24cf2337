//! Whether what a parameter says of itself agrees with how it is used.

use super::{Stricter, edit};
use crate::{
    Bilingual,
    condition::Parameter,
    tree::{Node, Value, decode::Decoder},
};

/// Keys under which a condition does not have to hold, or its direction is turned.
const TURNED: [&str; 8] = ["not", "none", "where", "unless", "applies", "difference", "product", "value"];

/// Warns of parameters whose `stricter` contradicts a plain use in a requirement.
pub(in super::super) fn stricter(root: &Node, parameters: &[Parameter], decoder: &mut Decoder<'_>) {
    for (rule, _, node) in edit::names(root, "rules") {
        let Some(require) = edit::get(node, "require") else { continue };
        let mut uses = Vec::new();
        plain_uses(require, &mut uses);
        for (name, way) in uses {
            let Some(parameter) = parameters.iter().find(|p| p.id == name) else { continue };
            if parameter.stricter.is_none_or(|declared| declared == way) {
                continue;
            }
            let (zh, en) = if way == Stricter::Higher { ("越高越严", "higher") } else { ("越低越严", "lower") };
            let message = Bilingual::new(
                format!("参数 `{name}` 的 `stricter` 与规则 `{rule}` 的用法不符：那里{zh}"),
                format!(
                    "`stricter` of the parameter `{name}` contradicts its use in the rule `{rule}`, where {en} is stricter"
                ),
            );
            let help = Bilingual::new(format!("写 `stricter: {en}`"), format!("write `stricter: {en}`"));
            decoder.warning(parameter.span, name, "wrong-stricter", message, Some(help));
        }
    }
}

/// `at_least: $p` and its like, where nothing turns them round. Depth is limited where the tree is parsed.
fn plain_uses<'n>(node: &'n Node, uses: &mut Vec<(&'n str, Stricter)>) {
    let name = |node: &'n Node| node.scalar().and_then(|text| text.strip_prefix('$'));
    match &node.value {
        Value::Map(entries) => {
            for entry in entries {
                match (entry.key.as_str(), edit::items(&entry.node)) {
                    ("at_least" | "more_than", _) if name(&entry.node).is_some() => {
                        uses.extend(name(&entry.node).map(|name| (name, Stricter::Higher)));
                    }
                    ("at_most" | "less_than", _) if name(&entry.node).is_some() => {
                        uses.extend(name(&entry.node).map(|name| (name, Stricter::Lower)));
                    }
                    ("between", [low, high]) => {
                        uses.extend(name(low).map(|name| (name, Stricter::Higher)));
                        uses.extend(name(high).map(|name| (name, Stricter::Lower)));
                    }
                    (key, _) if TURNED.contains(&key) => {}
                    _ => plain_uses(&entry.node, uses),
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| plain_uses(item, uses)),
        _ => {}
    }
}
