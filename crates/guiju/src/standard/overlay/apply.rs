//! One overlay laid over what stands below it.

use super::{
    State, edit, measure,
    operation::{Act, MODALITIES, Operation, Target, operations},
    provenance::{Change, Place, SECTIONS},
    rights::{Stricter, Tailoring, stricter},
};
use crate::{
    Bilingual,
    diagnostic::{Span, did_you_mean},
    standard::Modality,
    tree::{self, Entry, Node, Source, Value, decode::Decoder},
};
use std::collections::{BTreeMap, BTreeSet};

/// Keys of a standard's head that are the overlay's own.
const HEAD: [&str; 9] = ["format", "id", "edition", "status", "title", "issuer", "in_force", "register", "covers"];

/// Lays one overlay over the standard below it.
pub(super) fn apply(
    below: State,
    overlay: &Node,
    layer: usize,
    sources: &[Source],
    decoder: &mut Decoder<'_>,
) -> State {
    let operations = edit::get(overlay, "tailor").map(|n| operations(n, decoder)).unwrap_or_default();
    let State { root, rights, provenance } = below;
    let base = root.clone();
    let deselected = operations
        .iter()
        .filter_map(|operation| match &operation.act {
            Act::Deselect { rule } => Some((rule.0.clone(), operation.span)),
            _ => None,
        })
        .collect();
    let mut work = Work {
        base: &base,
        state: State { root, rights, provenance },
        layer,
        sources,
        decoder,
        done: BTreeMap::new(),
        deselected,
        silent: BTreeMap::new(),
    };
    work.head(overlay);
    for operation in &operations {
        work.operation(operation);
    }
    for (section, _) in SECTIONS {
        if let Some(entry) = edit::entries(overlay).iter().find(|e| e.key == section) {
            work.add(entry, entry.span, None);
        }
    }
    work.silence();
    let State { root, rights, mut provenance } = work.state;
    provenance.trace(&root);
    let rights = rights.overlaid(overlay, &root, layer);
    State { root, rights, provenance }
}

struct Work<'w, 'd> {
    base: &'w Node,
    state: State,
    layer: usize,
    sources: &'w [Source],
    decoder: &'w mut Decoder<'d>,
    /// What was operated on, and where: a second time is a clash.
    done: BTreeMap<(&'static str, String, &'static str), Span>,
    deselected: BTreeMap<String, Span>,
    /// Rules that have no verdict any more, and the operation that took it from them.
    silent: BTreeMap<String, Span>,
}

impl Work<'_, '_> {
    /// The head is the overlay's own; scope and subject are the base's.
    fn head(&mut self, overlay: &Node) {
        let mut head: Vec<Entry> = Vec::new();
        for entry in edit::entries(overlay) {
            let key = entry.key.as_str();
            if key == "applies_to" {
                let message = Bilingual::new(
                    "适用范围由所依据的标准规定，细则不能改",
                    "whom the standard is about is said by the base; an overlay can't change it",
                );
                self.decoder.error(entry.span, key, "not-tailorable", message, None);
            } else if key == "subject" {
                let below = edit::text(self.base, "subject");
                if entry.node.scalar() != below {
                    let below = below.unwrap_or_default();
                    let message = Bilingual::new(
                        format!("对象应与所依据的标准相同：`{below}`"),
                        format!("the subject has to be that of the base: `{below}`"),
                    );
                    self.decoder.error(entry.node.span, key, "wrong-subject", message, None);
                }
            } else if !["extends", "tailor", "tailoring"].contains(&key)
                && !SECTIONS.iter().any(|(name, _)| *name == key)
            {
                head.push(entry.clone());
            }
        }
        let Value::Map(entries) = &mut self.state.root.value else { return };
        entries.retain(|entry| !HEAD.contains(&entry.key.as_str()) && head.iter().all(|own| own.key != entry.key));
        head.append(entries);
        *entries = head;
        self.state.root.span = overlay.span;
    }

    fn operation(&mut self, operation: &Operation<'_>) {
        match &operation.act {
            Act::Add { sections } => match &sections.value {
                Value::Map(entries) => {
                    for entry in entries {
                        self.add(entry, operation.span, Some(operation));
                    }
                }
                _ => {
                    self.decoder.expected(sections, "add", "键值表，如 {rules: […]}", "a mapping, such as {rules: […]}")
                }
            },
            Act::Set { parameter, value } => self.set(operation, parameter, value),
            Act::Deselect { rule } => self.deselect(operation, rule),
            Act::Require { rule, condition } => self.require(operation, rule, condition),
            Act::Unless { rule, condition } => self.unless(operation, rule, condition),
            Act::Strength { rule, modality, node } => self.strength(operation, rule, *modality, node),
            Act::Rename { kind, section, target, title } => self.rename(operation, kind, section, target, title),
        }
    }

    /// That the target is there, is not deselected, and is not operated on twice.
    fn target(&mut self, section: &'static str, what: (&str, &str), target: &Target, aspect: &'static str) -> bool {
        let (id, span) = target;
        if edit::named(self.base, section, id).is_none() {
            let known: Vec<&str> = edit::names(self.base, section).map(|(name, _, _)| name).collect();
            let message = Bilingual::new(
                format!("所依据的标准没有{} `{id}`", what.0),
                format!("the base has no {} `{id}`", what.1),
            );
            self.decoder.error(*span, id, "unknown-name", message, did_you_mean(id, known));
            return false;
        }
        if section == "rules"
            && aspect != "all"
            && let Some(gone) = self.deselected.get(id)
        {
            let line = gone.line;
            let message = Bilingual::new(
                format!("规则 `{id}` 已在第 {line} 行不选用，不能再调整"),
                format!("the rule `{id}` is deselected on line {line}, and can't be tailored too"),
            );
            self.decoder.error(*span, id, "clash", message, None);
            return false;
        }
        if let Some(first) = self.done.insert((section, id.clone(), aspect), *span) {
            let line = first.line;
            let message = Bilingual::new(
                format!("`{id}` 的 {aspect} 调整了两次，第一次在第 {line} 行"),
                format!("two operations change `{aspect}` of `{id}`; the first is on line {line}"),
            );
            self.decoder.error(*span, id, "clash", message, None);
            return false;
        }
        true
    }

    fn refuse(&mut self, section: &'static str, target: &Target, message: Bilingual) {
        let right = self.state.rights.right(section, &target.0);
        let origin = right.origin(&self.state.provenance.layers, self.sources);
        self.decoder.error(target.1, &target.0, "not-tailorable", message, Some(origin));
    }

    fn keep(
        &mut self,
        operation: &Operation<'_>,
        kind: &str,
        id: &str,
        aspect: &str,
        old: Option<String>,
        new: Option<String>,
    ) {
        let change = Change {
            operation: operation.name.to_owned(),
            aspect: aspect.to_owned(),
            place: Place { layer: self.layer, line: operation.span.line },
            old,
            new,
            clause: operation.clause.clone(),
            note: operation.note.clone(),
        };
        self.state.provenance.change(kind, id, change);
    }

    fn set(&mut self, operation: &Operation<'_>, parameter: &Target, value: &Node) {
        if !self.target("parameters", ("参数", "parameter"), parameter, "value") {
            return;
        }
        let (id, new) = (&parameter.0, value.scalar().unwrap_or_default());
        let Some(node) = edit::named(self.base, "parameters", id) else { return };
        let old = edit::text(node, "value").map(str::to_owned);
        if let Some(old) = &old
            && !self.may_set(parameter, node, old, new, value.span)
        {
            return;
        }
        if let Some(node) = edit::named_mut(&mut self.state.root, "parameters", id) {
            edit::set(node, "value", value.clone());
        }
        self.keep(operation, "parameter", id, "value", old, Some(new.to_owned()));
    }

    /// Whether the right declared allows this change of a value.
    fn may_set(&mut self, parameter: &Target, node: &Node, old: &str, new: &str, span: Span) -> bool {
        let id = &parameter.0;
        let right = self.state.rights.right("parameters", id);
        if old == new || right.tailoring == Tailoring::Any {
            return true;
        }
        let at = (id.clone(), span);
        if right.tailoring == Tailoring::None {
            let message = Bilingual::new(
                format!("参数 `{id}` 不可调整：{old} → {new}"),
                format!("the parameter `{id}` can't be changed: {old} → {new}"),
            );
            self.refuse("parameters", &at, message);
            return false;
        }
        let Some(way) = stricter(node) else {
            let message = Bilingual::new(
                format!("参数 `{id}` 没有写明哪个方向更严（stricter），不可调整：{old} → {new}"),
                format!(
                    "the parameter `{id}` doesn't say which way is stricter (`stricter`), so it can't be changed: {old} → {new}"
                ),
            );
            self.refuse("parameters", &at, message);
            return false;
        };
        let Some(order) = measure::compare(old, new) else {
            let message = Bilingual::new(
                format!("参数 `{id}` 的新值与原值不能比较：{old} → {new}"),
                format!("the new value of the parameter `{id}` can't be compared with the old one: {old} → {new}"),
            );
            self.decoder.error(span, id, "wrong-dimension", message, None);
            return false;
        };
        let tightens =
            order == if way == Stricter::Higher { std::cmp::Ordering::Greater } else { std::cmp::Ordering::Less };
        if order.is_eq() || tightens == right.tailoring.tightens() {
            return true;
        }
        let (zh, en) = match (tightens, way) {
            (true, _) => ("放宽", "only be relaxed"),
            (false, Stricter::Higher) => ("加严（越高越严）", "only be tightened (higher is stricter)"),
            (false, Stricter::Lower) => ("加严（越低越严）", "only be tightened (lower is stricter)"),
        };
        let message = Bilingual::new(
            format!("参数 `{id}` 只可{zh}：{old} → {new}"),
            format!("the parameter `{id}` can {en}: {old} → {new}"),
        );
        self.refuse("parameters", &at, message);
        false
    }

    fn deselect(&mut self, operation: &Operation<'_>, rule: &Target) {
        if !self.target("rules", ("规则", "rule"), rule, "all") {
            return;
        }
        let id = &rule.0;
        if !self.state.rights.right("rules", id).tailoring.relaxes() {
            let message =
                Bilingual::new(format!("规则 `{id}` 不可不选用"), format!("the rule `{id}` can't be deselected"));
            self.refuse("rules", rule, message);
            return;
        }
        if let Value::Map(sections) = &mut self.state.root.value
            && let Some(rules) = sections.iter_mut().find(|e| e.key == "rules")
            && let Value::List(rules) = &mut rules.node.value
        {
            rules.retain(|node| edit::text(node, "id") != Some(id));
        }
        self.silent.insert(id.clone(), rule.1);
        self.keep(operation, "rule", id, "all", None, None);
    }

    /// Whether a rule may be changed this way; refuses it if not.
    fn may_change(&mut self, operation: &Operation<'_>, rule: &Target) -> bool {
        let (id, right) = (&rule.0, self.state.rights.right("rules", &rule.0).tailoring);
        let tightens = operation.name == "tighten";
        if if tightens { right != Tailoring::None } else { right.relaxes() } {
            return true;
        }
        let (zh, en) = if tightens { ("加严", "tightened") } else { ("放宽", "relaxed") };
        let message = Bilingual::new(format!("规则 `{id}` 不可{zh}"), format!("the rule `{id}` can't be {en}"));
        self.refuse("rules", rule, message);
        false
    }

    fn require(&mut self, operation: &Operation<'_>, rule: &Target, condition: &Node) {
        if !self.target("rules", ("规则", "rule"), rule, "require") || !self.may_change(operation, rule) {
            return;
        }
        let key = if operation.name == "tighten" { "all" } else { "any" };
        let mut old = None;
        if let Some(node) = edit::named_mut(&mut self.state.root, "rules", &rule.0)
            && let Some(before) = edit::get(node, "require").cloned()
        {
            old = Some(tree::to_json(&before));
            edit::set(node, "require", edit::combined(key, [before, condition.clone()]));
        }
        self.keep(operation, "rule", &rule.0, "require", old, Some(tree::to_json(condition)));
    }

    fn unless(&mut self, operation: &Operation<'_>, rule: &Target, condition: &Node) {
        if !self.target("rules", ("规则", "rule"), rule, "unless") || !self.may_change(operation, rule) {
            return;
        }
        let mut old = None;
        if let Some(node) = edit::named_mut(&mut self.state.root, "rules", &rule.0) {
            let before = edit::get(node, "unless").cloned();
            old = before.as_ref().map(tree::to_json);
            let unless = match before {
                Some(before) => edit::combined("any", [before, condition.clone()]),
                None => condition.clone(),
            };
            edit::set(node, "unless", unless);
        }
        self.keep(operation, "rule", &rule.0, "unless", old, Some(tree::to_json(condition)));
    }

    fn strength(&mut self, operation: &Operation<'_>, rule: &Target, modality: Modality, node: &Node) {
        if !self.target("rules", ("规则", "rule"), rule, "modality") || !self.may_change(operation, rule) {
            return;
        }
        let id = &rule.0;
        let Some(target) = edit::named_mut(&mut self.state.root, "rules", id) else { return };
        let old = edit::text(target, "modality").unwrap_or("must").to_owned();
        let before = MODALITIES.iter().find(|(name, _)| *name == old).map_or(Modality::Must, |(_, modality)| *modality);
        let tightens = operation.name == "tighten";
        if if tightens { rank(modality) <= rank(before) } else { rank(modality) >= rank(before) } {
            let new = node.scalar().unwrap_or_default();
            let (zh, en) = if tightens { ("加严", "stricter") } else { ("放宽", "laxer") };
            let message = Bilingual::new(
                format!("规则 `{id}` 的 {old} → {new} 不是{zh}"),
                format!("{old} → {new} is not {en} for the rule `{id}`"),
            );
            self.decoder.error(node.span, id, "wrong-direction", message, None);
            return;
        }
        edit::set(target, "modality", node.clone());
        if !modality.binds() {
            self.silent.insert(id.clone(), rule.1);
        }
        self.keep(operation, "rule", id, "modality", Some(old), node.scalar().map(str::to_owned));
    }

    fn rename(
        &mut self,
        operation: &Operation<'_>,
        kind: &'static str,
        section: &'static str,
        target: &Target,
        title: &Node,
    ) {
        let zh = match kind {
            "rule" => "规则",
            "group" => "分组",
            "level" => "等级",
            _ => "参数",
        };
        if !self.target(section, (zh, kind), target, "title") {
            return;
        }
        let old = edit::named_mut(&mut self.state.root, section, &target.0)
            .and_then(|node| edit::set(node, "title", title.clone()));
        let shown = |node: &Node| tree::to_json(node);
        self.keep(operation, kind, &target.0, "title", old.as_ref().map(shown), Some(shown(title)));
    }

    /// Adds what stands in one section, of `add` or of the overlay itself.
    fn add(&mut self, section: &Entry, span: Span, operation: Option<&Operation<'_>>) {
        let Some((name, kind)) = SECTIONS.iter().find(|(name, _)| *name == section.key) else {
            let message =
                Bilingual::new(format!("不能添加 `{}`", section.key), format!("`{}` can't be added", section.key));
            let help = did_you_mean(&section.key, SECTIONS.iter().map(|(name, _)| *name));
            self.decoder.error(section.span, "add", "unknown-key", message, help);
            return;
        };
        if self.state.rights.general.tailoring == Tailoring::None {
            let origin = self.state.rights.general.origin(&self.state.provenance.layers, self.sources);
            let message = Bilingual::new("所依据的标准不可添加内容", "nothing can be added to the base");
            self.decoder.error(span, name, "not-tailorable", message, Some(origin));
            return;
        }
        let holder = Node { value: Value::Map(vec![section.clone()]), span: section.span };
        let mut repeated: BTreeSet<&str> = BTreeSet::new();
        for (id, at, _) in edit::names(&holder, name) {
            let before = edit::named(&self.state.root, name, id).or(edit::named(self.base, name, id));
            if before.is_some() || !repeated.insert(id) {
                let message =
                    Bilingual::new(format!("`{id}` 已经有了，不能再添加"), format!("there is a {kind} `{id}` already"));
                let help = Bilingual::new(
                    "另取一名；要改已有的，用 set、tighten 或 relax",
                    "give it another name; what is there is changed by set, tighten or relax",
                );
                self.decoder.error(at, id, "repeated-name", message, Some(help));
                return;
            }
        }
        let Value::Map(entries) = &mut self.state.root.value else { return };
        match entries.iter_mut().find(|e| e.key == section.key) {
            None => entries.push(section.clone()),
            Some(entry) => match (&mut entry.node.value, &section.node.value) {
                (Value::Map(known), Value::Map(new)) => known.extend(new.iter().cloned()),
                (Value::List(known), Value::List(new)) => known.extend(new.iter().cloned()),
                (Value::Null, _) => entry.node = section.node.clone(),
                (Value::Map(_), _) => self.decoder.expected(&section.node, name, "键值表", "a mapping"),
                _ => self.decoder.expected(&section.node, name, "列表", "a list"),
            },
        }
        self.state.provenance.trace(&self.state.root);
        if let Some(operation) = operation {
            for (id, _, _) in edit::names(&holder, name) {
                self.keep(operation, kind, id, "all", None, None);
            }
        }
    }

    /// What has no verdict any more is not referred to any more; what referred to nothing else is an error.
    fn silence(&mut self) {
        if self.silent.is_empty() {
            return;
        }
        let binding = |root: &Node| -> BTreeSet<String> {
            edit::names(root, "rules")
                .filter(|(_, _, node)| !matches!(edit::text(node, "modality"), Some("should" | "may")))
                .filter_map(|(_, _, node)| edit::text(node, "group").map(str::to_owned))
                .collect()
        };
        let (before, after) = (binding(self.base), binding(&self.state.root));
        let silent = &self.silent;
        let gone = |key: &str, name: &str| match key {
            "groups" => before.contains(name) && !after.contains(name),
            _ => silent.contains_key(name),
        };
        let mut empty: Vec<String> = Vec::new();
        let Value::Map(sections) = &mut self.state.root.value else { return };
        for section in sections {
            match &mut section.node.value {
                Value::List(items) => {
                    for item in items {
                        if edit::without(item, &gone) {
                            empty.extend(edit::text(item, "id").map(str::to_owned));
                        }
                    }
                }
                Value::Map(_) => {
                    edit::without(&mut section.node, &gone);
                }
                _ => {}
            }
        }
        let span = silent.values().next().copied().unwrap_or_default();
        for id in empty {
            let message = Bilingual::new(
                format!("`{id}` 只汇总不再有结论的规则"),
                format!("`{id}` sums up only rules that have no verdict any more"),
            );
            let help = Bilingual::new(format!("`{id}` 也不选用"), format!("deselect `{id}` too"));
            self.decoder.error(span, &id, "empty-verdict", message, Some(help));
        }
    }
}

fn rank(modality: Modality) -> u8 {
    match modality {
        Modality::May => 0,
        Modality::Should => 1,
        Modality::Must | Modality::Prohibited => 2,
    }
}
