//! Reads, links and compiles a standard.

use super::{
    Carrier, FORMAT, Group, Level, Modality, Register, Rule, Standard, Status, canonical, hash, lint,
    process::ProcessReader, sign, take_covers,
};
use crate::{
    Bilingual,
    condition::{
        Describer, Linker, NodeId, Parameter, Program, Scope, Step, VerdictTargets,
        forms::{combine::Combine, gate::Gate},
    },
    diagnostic::{Diagnostics, Span, did_you_mean},
    tree::{
        self, Node, Source, Value,
        decode::{Decoder, Fields},
    },
    vocabulary::{RecordId, Vocabulary},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// A rule as read, before its conditions are linked.
struct Draft<'n> {
    id: String,
    group: Option<usize>,
    clause: String,
    covers: Vec<(String, Span)>,
    title: Bilingual,
    modality: Modality,
    note: Option<Bilingual>,
    applies: Option<&'n Node>,
    unless: Option<&'n Node>,
    require: Option<&'n Node>,
    span: Span,
}

impl Standard {
    /// Reads and compiles a standard.
    ///
    /// # Errors
    /// Everything wrong with it, in the order of its lines.
    pub fn load(source: &Source, vocabulary: &Vocabulary) -> Result<Self, Diagnostics> {
        let (standard, found) = Self::load_with(source, vocabulary, None);
        match standard {
            Some(standard) if !found.has_errors() => Ok(standard),
            _ => Err(found),
        }
    }

    /// Everything that can be said against a standard: errors, and warnings such as a parameter that nothing uses.
    #[must_use]
    pub fn lint(source: &Source, vocabulary: &Vocabulary, register: &Register) -> Diagnostics {
        Self::load_with(source, vocabulary, Some(register)).1
    }

    fn load_with(source: &Source, vocabulary: &Vocabulary, register: Option<&Register>) -> (Option<Self>, Diagnostics) {
        let root = match tree::parse(source) {
            Ok(root) => root,
            Err(found) => return (None, found),
        };
        let mut decoder = Decoder::new(source);
        let standard = read(&root, vocabulary, register, &mut decoder);
        (standard, decoder.finish().sorted())
    }
}

fn read(
    root: &Node,
    vocabulary: &Vocabulary,
    register: Option<&Register>,
    decoder: &mut Decoder<'_>,
) -> Option<Standard> {
    let mut fields = decoder.fields(root, "")?;
    if let Some(node) = fields.require(decoder, "format") {
        decoder.choice(node, "format", &[(FORMAT, ())]);
    }
    let id = fields.require(decoder, "id").and_then(|n| decoder.text(n, "id"));
    let edition = fields.require(decoder, "edition").and_then(|n| decoder.text(n, "edition"));
    let statuses = [
        ("draft", Status::Draft),
        ("in_force", Status::InForce),
        ("superseded", Status::Superseded),
        ("withdrawn", Status::Withdrawn),
    ];
    let status = fields.require(decoder, "status").and_then(|n| decoder.choice(n, "status", &statuses));
    let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, "title"));
    let issuer = fields.require(decoder, "issuer").and_then(|n| decoder.bilingual(n, "issuer"));
    if let Some(node) = fields.take("in_force")
        && let Some(mut dates) = decoder.fields(node, "in_force")
    {
        for key in ["from", "until"] {
            if let Some(node) = dates.take(key)
                && let Some(text) = decoder.text(node, key)
                && let Err(error) = crate::quantity::read_date(&text)
            {
                decoder.error(node.span, key, "bad-date", error.message(), error.help());
            }
        }
        dates.finish(decoder);
    }
    let subject = fields.require(decoder, "subject").and_then(|n| subject(n, vocabulary, decoder));
    let mut carriers: Vec<Carrier> = Vec::new();
    take_covers(&mut carriers, "standard", id.as_deref().unwrap_or_default(), &mut fields, decoder);
    let mut vocabulary = vocabulary.clone();
    let (facts, terms) = (fields.take("facts"), fields.take("terms"));
    if let Some(subject) = subject {
        vocabulary.extend(subject, facts, terms, decoder);
    }
    let mut parameters = fields.take("parameters").map(|n| parameters(n, &mut carriers, decoder)).unwrap_or_default();
    let groups = fields.take("groups").map(|n| groups(n, &mut carriers, decoder)).unwrap_or_default();
    let applies_to = fields.take("applies_to");
    let register_node = fields.take("register");
    let rule_nodes = fields.require(decoder, "rules").and_then(|n| decoder.list(n, "rules")).unwrap_or_default();
    let level_nodes = fields.take("levels").and_then(|n| decoder.list(n, "levels")).unwrap_or_default();
    let (process_nodes, sign_nodes) = (fields.take("processes"), fields.take("signs"));
    fields.finish(decoder);
    let drafts = drafts(rule_nodes, &groups, decoder);
    carriers.extend(drafts.iter().filter(|draft| !draft.covers.is_empty()).map(|draft| Carrier {
        kind: "rule",
        id: draft.id.clone(),
        clauses: draft.covers.clone(),
    }));
    let subject = subject?;

    let mut program = Program::new(subject);
    let scope = Scope { frame: Program::ROOT, record: subject };
    let mut targets = VerdictTargets::default();
    let link = |program: &mut Program,
                parameters: &mut [Parameter],
                targets: &VerdictTargets,
                decoder: &mut Decoder<'_>,
                node: &Node,
                negated: bool| {
        let mut linker = Linker { vocabulary: &vocabulary, program, parameters, targets, decoder, negated };
        linker.condition(node, scope)
    };
    let applies = applies_to.and_then(|node| link(&mut program, &mut parameters, &targets, decoder, node, false));

    let mut rules: BTreeMap<usize, Rule> = BTreeMap::new();
    for number in linking_order(&drafts, &groups, decoder) {
        let Some(draft) = drafts.get(number) else { continue };
        let own_applies = draft.applies.map(|n| link(&mut program, &mut parameters, &targets, decoder, n, false));
        let unless = draft.unless.map(|n| link(&mut program, &mut parameters, &targets, decoder, n, true));
        let require = draft.require.and_then(|n| link(&mut program, &mut parameters, &targets, decoder, n, false));
        let (Some(require), false, false) = (require, own_applies == Some(None), unless == Some(None)) else {
            continue;
        };
        let (own_applies, unless) = (own_applies.flatten(), unless.flatten());
        let mut linker = Linker {
            vocabulary: &vocabulary,
            program: &mut program,
            parameters: &mut parameters,
            targets: &targets,
            decoder,
            negated: false,
        };
        let own = linker.gate(Program::ROOT, own_applies, unless, require);
        let node = match applies {
            None => own,
            Some(applies) => linker.gate(Program::ROOT, Some(applies), None, own),
        };
        let target = (u32::try_from(number).unwrap_or(u32::MAX), node);
        targets.rules.insert(draft.id.clone(), target);
        if let Some(group) = draft.group.and_then(|g| groups.get(g)).filter(|_| draft.modality.binds()) {
            targets.groups.entry(group.id.clone()).or_default().push(target);
        }
        rules.insert(number, rule_of(draft, node, own));
    }
    let levels = levels(level_nodes, &mut carriers, decoder, |node, decoder| {
        link(&mut program, &mut parameters, &targets, decoder, node, false)
    });
    let processes = process_nodes.map(|node| {
        let mut link = |node: &Node, decoder: &mut Decoder<'_>| {
            link(&mut program, &mut parameters, &targets, decoder, node, false)
        };
        ProcessReader { vocabulary: &vocabulary, decoder, carriers: &mut carriers, link: &mut link }.processes(node)
    });
    let signs = sign_nodes.map(|node| sign::signs(node, &vocabulary, &mut carriers, decoder));
    let levels: Vec<Level> = match applies {
        None => levels,
        // A subject that the standard is not about has no level in it.
        Some(applies) => levels
            .into_iter()
            .map(|level| {
                let gate = Gate { applies: Some(applies), unless: None, require: level.node };
                Level { node: program.add(Program::ROOT, Step::Gate(gate)), ..level }
            })
            .collect(),
    };
    let binding: Vec<NodeId> = rules.values().filter(|r| r.modality.binds()).map(|r| r.node).collect();
    let overall = Combine::join(&mut program, Program::ROOT, true, binding);
    let checks = checks(&vocabulary, subject, decoder);

    if let Some(register) = register {
        lint::parameters(&parameters, decoder);
        let describer = Describer { program: &program, vocabulary: &vocabulary, rules: &[] };
        lint::levels(&levels, describer, applies, decoder);
        lint::coverage(register_node, &carriers, vocabulary.carriers(), register, decoder);
    }
    let complete = rules.len() == drafts.len();
    let titles = drafts.iter().map(|draft| draft.title.clone()).collect();
    let hash = hash(&[&canonical(root), vocabulary.digest()]);
    complete.then_some(())?;
    Some(Standard {
        id: id?,
        edition: edition?,
        status: status?,
        title: title?,
        issuer: issuer?,
        hash,
        subject,
        rules: rules.into_values().collect(),
        groups,
        levels,
        processes: processes.unwrap_or_default(),
        signs: signs.unwrap_or_default(),
        carriers,
        parameters,
        vocabulary: Arc::new(vocabulary),
        program,
        overall,
        applies,
        checks,
        titles,
    })
}

fn subject(node: &Node, vocabulary: &Vocabulary, decoder: &mut Decoder<'_>) -> Option<RecordId> {
    let name = decoder.text(node, "subject")?;
    let found = vocabulary.record_named(&name).filter(|id| vocabulary.record(*id).is_some_and(|r| r.subject));
    if found.is_none() {
        let message = Bilingual::new(format!("没有对象 `{name}`"), format!("there is no subject `{name}`"));
        let known = vocabulary.records().filter(|(_, r)| r.subject).map(|(_, r)| r.id.as_str());
        decoder.error(node.span, "subject", "unknown-subject", message, did_you_mean(&name, known));
    }
    found
}

fn parameters(node: &Node, carriers: &mut Vec<Carrier>, decoder: &mut Decoder<'_>) -> Vec<Parameter> {
    let entries = decoder.fields(node, "parameters").map(|f| f.all()).unwrap_or_default();
    let mut parameters = Vec::new();
    for entry in entries {
        let Some(mut fields) = decoder.fields(&entry.node, &entry.key) else { continue };
        take_covers(carriers, "parameter", &entry.key, &mut fields, decoder);
        let value = fields.take("value").and_then(|n| decoder.text(n, &entry.key));
        let clause = fields.take("clause").and_then(|n| decoder.text(n, &entry.key));
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, &entry.key)).unwrap_or_default();
        fields.finish(decoder);
        parameters.push(Parameter { id: entry.key.clone(), value, clause, title, span: entry.span, used: false });
    }
    parameters
}

fn groups(node: &Node, carriers: &mut Vec<Carrier>, decoder: &mut Decoder<'_>) -> Vec<Group> {
    let nodes = decoder.list(node, "groups").unwrap_or_default();
    let mut groups: Vec<Group> = Vec::new();
    for node in nodes {
        let Some(mut fields) = decoder.fields(node, "groups") else { continue };
        let id = fields.require(decoder, "id").and_then(|n| decoder.text(n, "groups"));
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, "groups"));
        let clause = fields.take("clause").and_then(|n| decoder.text(n, "groups")).unwrap_or_default();
        take_covers(carriers, "group", id.as_deref().unwrap_or_default(), &mut fields, decoder);
        fields.finish(decoder);
        let (Some(id), Some(title)) = (id, title) else { continue };
        if groups.iter().any(|g| g.id == id) {
            repeated(decoder, node.span, &id, "分组", "group");
        }
        groups.push(Group { id, title, clause });
    }
    groups
}

fn drafts<'n>(nodes: &'n [Node], groups: &[Group], decoder: &mut Decoder<'_>) -> Vec<Draft<'n>> {
    let modalities = [
        ("must", Modality::Must),
        ("should", Modality::Should),
        ("may", Modality::May),
        ("prohibited", Modality::Prohibited),
    ];
    let mut seen: BTreeMap<String, u32> = BTreeMap::new();
    let mut drafts = Vec::new();
    for node in nodes {
        let Some(mut fields) = decoder.fields(node, "rules") else { continue };
        let id_node = fields.require(decoder, "id");
        let id = id_node.and_then(|n| decoder.text(n, "id")).unwrap_or_default();
        let span = id_node.map_or(node.span, |n| n.span);
        fields.path.clone_from(&id);
        if let Some(first) = seen.insert(id.clone(), span.line).filter(|_| !id.is_empty()) {
            let message = Bilingual::new(
                format!("规则名 `{id}` 用了两次，第一次在第 {first} 行"),
                format!("the rule id `{id}` is used twice, first on line {first}"),
            );
            let help =
                Bilingual::new(format!("另取一名，如 `{id}-2`"), format!("give this one another id, such as `{id}-2`"));
            decoder.error(span, &id, "repeated-rule", message, Some(help));
        }
        let group = fields.take("group").and_then(|n| group(n, groups, &id, decoder));
        let clause = fields.require(decoder, "clause").and_then(|n| decoder.text(n, &id)).unwrap_or_default();
        let covers = fields.take("covers").map(|n| decoder.texts(n, &id)).unwrap_or_default();
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, &id)).unwrap_or_default();
        let modality =
            fields.take("modality").and_then(|n| decoder.choice(n, &id, &modalities)).unwrap_or(Modality::Must);
        let note = fields.take("note").and_then(|n| decoder.bilingual(n, &id));
        let (applies, unless) = (fields.take("applies"), fields.take("unless"));
        let require = fields.require(decoder, "require");
        fields.finish(decoder);
        drafts.push(Draft { id, group, clause, covers, title, modality, note, applies, unless, require, span });
    }
    drafts
}

fn group(node: &Node, groups: &[Group], path: &str, decoder: &mut Decoder<'_>) -> Option<usize> {
    let name = decoder.text(node, path)?;
    let found = groups.iter().position(|g| g.id == name);
    if found.is_none() {
        let message = Bilingual::new(format!("没有分组 `{name}`"), format!("there is no group `{name}`"));
        decoder.error(
            node.span,
            path,
            "unknown-group",
            message,
            did_you_mean(&name, groups.iter().map(|g| g.id.as_str())),
        );
    }
    found
}

fn rule_of(draft: &Draft<'_>, node: NodeId, own: NodeId) -> Rule {
    Rule {
        id: draft.id.clone(),
        group: draft.group,
        clause: draft.clause.clone(),
        covers: draft.covers.iter().map(|(id, _)| id.clone()).collect(),
        title: draft.title.clone(),
        modality: draft.modality,
        note: draft.note.clone(),
        span: draft.span,
        node,
        own,
    }
}

/// The rules in an order in which each comes after those whose verdicts it refers to; reports those that go in a circle.
fn linking_order(drafts: &[Draft<'_>], groups: &[Group], decoder: &mut Decoder<'_>) -> Vec<usize> {
    let needs: Vec<BTreeSet<usize>> = drafts
        .iter()
        .map(|draft| {
            let names: Vec<(&str, &str)> =
                [draft.applies, draft.unless, draft.require].into_iter().flatten().flat_map(verdict_names).collect();
            let refers = |other: &Draft<'_>| {
                let group = other.group.and_then(|g| groups.get(g)).filter(|_| other.modality.binds());
                names.contains(&("rules", other.id.as_str()))
                    || group.is_some_and(|g| names.contains(&("groups", g.id.as_str())))
            };
            (0..drafts.len()).filter(|n| drafts.get(*n).is_some_and(refers)).collect()
        })
        .collect();
    let mut order: Vec<usize> = Vec::new();
    let mut placed: BTreeSet<usize> = BTreeSet::new();
    while order.len() < drafts.len() {
        let ready: Vec<usize> = needs
            .iter()
            .enumerate()
            .filter(|(n, needs)| !placed.contains(n) && needs.is_subset(&placed))
            .map(|(n, _)| n)
            .collect();
        if ready.is_empty() {
            for (number, draft) in drafts.iter().enumerate().filter(|(n, _)| !placed.contains(n)) {
                let message = Bilingual::new(
                    format!("规则 `{}` 经 verdict 绕回自身", draft.id),
                    format!("the rule `{}` refers to itself through `verdict`", draft.id),
                );
                decoder.error(draft.span, &draft.id, "verdict-cycle", message, None);
                let _ = number;
            }
            break;
        }
        placed.extend(&ready);
        order.extend(ready);
    }
    order
}

/// The rules and groups whose verdicts a condition refers to, each with the key that it stands under.
fn verdict_names(node: &Node) -> Vec<(&str, &str)> {
    let mut names = Vec::new();
    // Besides each node: whether it is in a verdict, and the key that it stands under.
    let mut open: Vec<(&Node, bool, &str)> = vec![(node, false, "")];
    while let Some((node, inside, key)) = open.pop() {
        match &node.value {
            Value::Map(entries) => {
                open.extend(entries.iter().map(|e| (&e.node, inside || e.key == "verdict", e.key.as_str())));
            }
            Value::List(items) => open.extend(items.iter().map(|item| (item, inside, key))),
            Value::Text(text) if inside => names.push((key, text.as_str())),
            _ => {}
        }
    }
    names
}

fn levels(
    nodes: &[Node],
    carriers: &mut Vec<Carrier>,
    decoder: &mut Decoder<'_>,
    mut link: impl FnMut(&Node, &mut Decoder<'_>) -> Option<NodeId>,
) -> Vec<Level> {
    let mut levels: Vec<Level> = Vec::new();
    for node in nodes {
        let Some(mut fields): Option<Fields<'_>> = decoder.fields(node, "levels") else { continue };
        let id_node = fields.require(decoder, "id");
        let id = id_node.and_then(|n| decoder.text(n, "levels"));
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, "levels"));
        let require = fields.require(decoder, "require").and_then(|n| link(n, decoder));
        take_covers(carriers, "level", id.as_deref().unwrap_or_default(), &mut fields, decoder);
        fields.finish(decoder);
        let (Some(id), Some(title), Some(require)) = (id, title, require) else { continue };
        let span = id_node.map_or(node.span, |n| n.span);
        if levels.iter().any(|l| l.id == id) {
            repeated(decoder, span, &id, "等级", "level");
        }
        levels.push(Level { id, title, span, node: require });
    }
    levels
}

/// The consistency rules of the vocabulary for this subject.
fn checks(vocabulary: &Vocabulary, subject: RecordId, decoder: &mut Decoder<'_>) -> (Program, Vec<(usize, NodeId)>) {
    let mut program = Program::new(subject);
    let mut nodes = Vec::new();
    let targets = VerdictTargets::default();
    for (number, rule) in vocabulary.consistency().iter().enumerate().filter(|(_, rule)| rule.subject == subject) {
        let mut linker = Linker {
            vocabulary,
            program: &mut program,
            parameters: &mut [],
            targets: &targets,
            decoder,
            negated: false,
        };
        if let Some(node) = linker.condition(&rule.expect, Scope { frame: Program::ROOT, record: subject }) {
            nodes.push((number, node));
        }
    }
    (program, nodes)
}

fn repeated(decoder: &mut Decoder<'_>, span: Span, id: &str, zh: &str, en: &str) {
    let message = Bilingual::new(format!("{zh} `{id}` 声明了两次"), format!("the {en} `{id}` is declared twice"));
    decoder.error(span, id, "repeated-name", message, None);
}
