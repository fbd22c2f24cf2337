//! Reads, links and compiles a standard.

use super::{
    Bases, Carrier, FORMAT, Level, Provenance, Register, Rule, Standard, Status, Tailoring, canonical,
    draft::{drafts, linking_order, rule_of},
    hash,
    in_force::InForce,
    lint,
    overlay::{self, Effective},
    parts::{groups, levels, parameters},
    process::ProcessReader,
    sign, take_covers,
};
use crate::{
    Bilingual,
    condition::{
        Linker, NodeId, Parameter, Program, Scope, Step, VerdictTargets,
        forms::{gate::Gate, verdict::Verdict},
    },
    diagnostic::{Diagnostics, did_you_mean},
    limits::MAX_RULES,
    score::{Reader, Sheet},
    tree::{self, Node, Source, decode::Decoder},
    vocabulary::{RecordId, Vocabulary},
};
use std::{collections::BTreeMap, sync::Arc};

impl Standard {
    /// Reads and compiles a standard of its own. One that `extends` another needs [`Standard::load_with_bases`].
    ///
    /// # Errors
    /// Everything wrong with it, in the order of its lines.
    pub fn load(source: &Source, vocabulary: &Vocabulary) -> Result<Self, Diagnostics> {
        Self::loaded(Self::load_with(source, vocabulary, None, None))
    }

    /// Reads and compiles a standard that may extend others; `bases` gives the text of one by its id and, where one is
    /// asked for, its edition.
    ///
    /// ```
    /// use guiju::{Source, Standard, Vocabulary};
    /// let base = "{format: guiju-standard/1, id: city, edition: '1', status: draft, subject: center,
    ///   title: {zh: 市, en: city}, issuer: {zh: 市, en: city},
    ///   parameters: {least: {value: 300 m2, stricter: higher, title: {zh: 下限, en: least}}},
    ///   rules: [{id: area, clause: '1', title: {zh: 面积, en: area}, require: {building_area: {at_least: $least}}}]}";
    /// let county = "{format: guiju-standard/1, id: county, edition: '1', status: draft,
    ///   title: {zh: 县, en: county}, issuer: {zh: 县, en: county}, extends: {standard: city},
    ///   tailor: [{set: {parameter: least, value: 400 m2}}]}";
    /// let bases = |id: &str, _: Option<&str>| (id == "city").then(|| Source::new("city.yaml", base));
    /// let standard =
    ///     Standard::load_with_bases(&Source::new("county.yaml", county), &bases, Vocabulary::bundled()?)?;
    /// assert_eq!(standard.parameters.first().and_then(|p| p.value.as_deref()), Some("400 m2"));
    /// # Ok::<(), guiju::Diagnostics>(())
    /// ```
    ///
    /// # Errors
    /// Everything wrong with it or with a base, each thing with its own file and line.
    pub fn load_with_bases(source: &Source, bases: &Bases<'_>, vocabulary: &Vocabulary) -> Result<Self, Diagnostics> {
        Self::loaded(Self::load_with(source, vocabulary, Some(bases), None))
    }

    fn loaded((standard, found): (Option<Self>, Diagnostics)) -> Result<Self, Diagnostics> {
        match standard {
            Some(standard) if !found.has_errors() => Ok(standard),
            _ => Err(found),
        }
    }

    /// Everything that can be said against a standard: errors, and warnings such as a parameter that nothing uses. The
    /// bases of an overlay are those of the project.
    #[must_use]
    pub fn lint(source: &Source, vocabulary: &Vocabulary, register: &Register) -> Diagnostics {
        #[cfg(feature = "bundled")]
        let bases: Option<&Bases<'_>> = Some(&Self::bundled_source);
        #[cfg(not(feature = "bundled"))]
        let bases = None;
        Self::load_with(source, vocabulary, bases, Some(register)).1
    }

    /// The same, with bases of one's own.
    #[must_use]
    pub fn lint_with_bases(
        source: &Source,
        bases: &Bases<'_>,
        vocabulary: &Vocabulary,
        register: &Register,
    ) -> Diagnostics {
        Self::load_with(source, vocabulary, Some(bases), Some(register)).1
    }

    fn load_with(
        source: &Source,
        vocabulary: &Vocabulary,
        bases: Option<&Bases<'_>>,
        register: Option<&Register>,
    ) -> (Option<Self>, Diagnostics) {
        let effective = match tree::parse(source).and_then(|root| overlay::resolve(source, root, bases)) {
            Ok(effective) => effective,
            Err(found) => return (None, found),
        };
        let Effective { root, sources, provenance } = effective;
        let mut decoder = Decoder::of_several(&sources);
        let standard = read(&root, vocabulary, register, &mut decoder);
        let found = decoder.finish().sorted();
        (standard.map(|standard| Self { provenance, effective: Arc::new(root), ..standard }), found)
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
    let in_force = fields.take("in_force").map(|n| InForce::read(n, decoder)).unwrap_or_default();
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
    fields.take("tailoring").and_then(|n| decoder.choice(n, "tailoring", &Tailoring::NAMES));
    let register_node = fields.take("register");
    let rule_nodes = fields.require(decoder, "rules").and_then(|n| decoder.list(n, "rules")).unwrap_or_default();
    let level_nodes = fields.take("levels").and_then(|n| decoder.list(n, "levels")).unwrap_or_default();
    let score_nodes = fields.take("scores");
    let (process_nodes, sign_nodes) = (fields.take("processes"), fields.take("signs"));
    fields.finish(decoder);
    if rule_nodes.len() > MAX_RULES {
        let message =
            Bilingual::new(format!("规则超过 {MAX_RULES} 条"), format!("more than {MAX_RULES} rules in one standard"));
        decoder.error(root.span, "rules", "too-many-rules", message, None);
        return None;
    }
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
        // Only what binds has a verdict that others can rest on.
        if draft.modality.binds() {
            targets.rules.insert(draft.id.clone(), target);
            if let Some(group) = draft.group.and_then(|g| groups.get(g)) {
                targets.groups.entry(group.id.clone()).or_default().push(target);
            }
        }
        rules.insert(number, rule_of(draft, node, own));
    }
    let mut reader = Reader {
        vocabulary: &vocabulary,
        program: &mut program,
        parameters: &mut parameters,
        targets: &targets,
        decoder,
        carriers: &mut carriers,
        subject,
        names: Vec::new(),
    };
    let sheets = score_nodes.map(|node| Sheet::read_all(&mut reader, node, applies)).unwrap_or_default();
    let levels = levels(level_nodes, &mut reader);
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
                let node = match level.node {
                    None => applies,
                    Some(require) => {
                        let gate = Gate { applies: Some(applies), unless: None, require };
                        program.add(Program::ROOT, Step::Gate(gate))
                    }
                };
                Level { node: Some(node), ..level }
            })
            .collect(),
    };
    // By their numbers, so that what counts in place of a rule counts here too.
    let number = |number: &usize| u32::try_from(*number).unwrap_or(u32::MAX);
    let binding = rules.iter().filter(|(_, r)| r.modality.binds()).map(|(n, r)| (number(n), r.node)).collect();
    let overall = Verdict::of(&mut program, Program::ROOT, binding);
    let checks = checks(&vocabulary, subject, decoder);

    lint::vetoed_levels(&sheets, level_nodes, decoder);
    if let Some(register) = register {
        overlay::lint::stricter(root, &parameters, decoder);
        let linked = lint::Linked {
            root,
            program: &program,
            vocabulary: &vocabulary,
            subject,
            parameters: &parameters,
            rules: rules.values().collect(),
            groups: &groups,
            sheets: &sheets,
            levels: &levels,
            applies,
        };
        lint::check(&linked, decoder);
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
        in_force,
        hash,
        subject,
        rules: rules.into_values().collect(),
        groups,
        levels,
        sheets,
        processes: processes.unwrap_or_default(),
        signs: signs.unwrap_or_default(),
        carriers,
        parameters,
        provenance: Provenance::default(),
        effective: Arc::default(),
        vocabulary: Arc::new(vocabulary),
        program: Arc::new(program),
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
