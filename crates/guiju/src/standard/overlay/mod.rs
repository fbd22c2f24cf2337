//! Overlays: a standard that `extends` another and tailors it by named operations.
//!
//! Trees come in, that of the overlay and those of its bases; the tree of what is effectively asked goes out, with what
//! each of its values comes from ([`Provenance`]). The base says what may be changed ([`Tailoring`]); an operation that
//! goes beyond that is an error at its place. Nothing is compiled here: the effective tree is read like any other.

mod apply;
pub(crate) mod edit;
pub(super) mod lint;
mod measure;
mod operation;
mod provenance;
mod rights;

pub use provenance::{Change, Layer, Place, Provenance, Traced};
pub use rights::{Stricter, Tailoring};

use crate::{
    Bilingual,
    diagnostic::{Diagnostics, Span, did_you_mean},
    tree::{self, Node, Source, Value, decode::Decoder},
};
use rights::Rights;

/// Gives the text of a base standard by its id and, where one is asked for, its edition.
pub type Bases<'b> = dyn Fn(&str, Option<&str>) -> Option<Source> + 'b;

/// So many standards may be laid over each other.
const MAX_LAYERS: usize = 16;

/// What is effectively asked.
pub(super) struct Effective {
    /// The tree, without `extends` and `tailor`.
    pub root: Node,
    /// The texts that its places refer to, the standard's own first.
    pub sources: Vec<Source>,
    /// Where its values come from.
    pub provenance: Provenance,
}

/// A standard under way from its root-most base up.
pub(super) struct State {
    root: Node,
    rights: Rights,
    provenance: Provenance,
}

/// Lays a standard over its bases; one without `extends` is its own effective tree.
pub(super) fn resolve(source: &Source, root: Node, bases: Option<&Bases<'_>>) -> Result<Effective, Diagnostics> {
    let mut sources = vec![source.clone()];
    let mut chain = vec![root];
    while let Some(base) = next(&chain, &sources, bases)? {
        let mut node = tree::parse(&base)?;
        edit::renumber(&mut node, u16::try_from(sources.len()).unwrap_or(u16::MAX));
        sources.push(base);
        check(&chain, &node, &sources)?;
        chain.push(node);
    }
    let layers = chain.iter().zip(&sources).map(|(root, source)| Layer::of(root, source)).collect();
    let mut provenance = Provenance { layers, values: Vec::new() };
    let mut layer = chain.len() - 1;
    let mut decoder = Decoder::of_several(&sources);
    let Some(root) = chain.pop() else { return Err(Diagnostics::default()) };
    provenance.trace(&root);
    let mut state = State { rights: Rights::of_base(&root, layer), root, provenance };
    while let Some(overlay) = chain.pop() {
        layer -= 1;
        state = apply::apply(state, &overlay, layer, &sources, &mut decoder);
    }
    let found = decoder.finish();
    if found.has_errors() {
        return Err(found.sorted());
    }
    Ok(Effective { root: state.root, sources, provenance: state.provenance })
}

/// The base of the last standard of the chain, if it has one.
fn next(chain: &[Node], sources: &[Source], bases: Option<&Bases<'_>>) -> Result<Option<Source>, Diagnostics> {
    let Some(root) = chain.last() else { return Ok(None) };
    let mut decoder = Decoder::of_several(sources);
    let Some(node) = edit::get(root, "extends") else {
        let tailor = match &root.value {
            Value::Map(entries) => entries.iter().find(|e| e.key == "tailor"),
            _ => None,
        };
        let Some(tailor) = tailor else { return Ok(None) };
        let message = Bilingual::new("有 `tailor` 而没有 `extends`", "there is `tailor` without `extends`");
        let help = Bilingual::new(
            "写明在哪个标准之上调整，如 extends: {standard: …}",
            "say which standard it tailors, such as extends: {standard: …}",
        );
        decoder.error(tailor.span, "tailor", "no-base", message, Some(help));
        return Err(decoder.finish());
    };
    let base = reference(node, &mut decoder);
    let Some((id, edition, span)) = base else { return Err(decoder.finish()) };
    let shown = edition.as_deref().map_or_else(|| id.clone(), |edition| format!("{id}@{edition}"));
    let Some(bases) = bases else {
        let message = Bilingual::new(
            format!("这是 `{shown}` 的细则，需要给出所依据的标准"),
            format!("this is an overlay of `{shown}`, which has to be given with it"),
        );
        let help = Bilingual::new("用 `Standard::load_with_bases` 读取", "read it with `Standard::load_with_bases`");
        decoder.error(span, "extends", "no-base", message, Some(help));
        return Err(decoder.finish());
    };
    if chain.len() >= MAX_LAYERS {
        let message = Bilingual::new(
            format!("细则叠加超过 {MAX_LAYERS} 层"),
            format!("more than {MAX_LAYERS} standards laid over each other"),
        );
        decoder.error(span, "extends", "too-many-layers", message, None);
        return Err(decoder.finish());
    }
    if let Some(source) = bases(&id, edition.as_deref()) {
        return Ok(Some(source));
    }
    let message = Bilingual::new(format!("找不到标准 `{shown}`"), format!("there is no standard `{shown}` to extend"));
    decoder.error(span, "extends", "unknown-standard", message, nearest(&id));
    Err(decoder.finish())
}

#[cfg(feature = "bundled")]
fn nearest(id: &str) -> Option<Bilingual> {
    did_you_mean(id, crate::Standard::bundled_ids())
}

#[cfg(not(feature = "bundled"))]
fn nearest(id: &str) -> Option<Bilingual> {
    did_you_mean(id, [])
}

fn reference(node: &Node, decoder: &mut Decoder<'_>) -> Option<(String, Option<String>, Span)> {
    let mut fields = decoder.fields(node, "extends")?;
    let standard = fields.require(decoder, "standard");
    let id = standard.and_then(|n| decoder.text(n, "extends"));
    let edition = fields.take("edition").map(|n| decoder.text(n, "extends"));
    fields.finish(decoder);
    let edition = match edition {
        None => None,
        Some(None) => return None,
        Some(edition) => edition,
    };
    Some((id?, edition, standard?.span))
}

/// That a base is the one asked for, and none that stands above it already.
fn check(chain: &[Node], base: &Node, sources: &[Source]) -> Result<(), Diagnostics> {
    let mut decoder = Decoder::of_several(sources);
    let Some(extends) = chain.last().and_then(|root| edit::get(root, "extends")) else { return Ok(()) };
    let span = edit::get(extends, "standard").map_or(extends.span, |node| node.span);
    let name =
        |node: &Node| (edit::text(node, "id").map(str::to_owned), edit::text(node, "edition").map(str::to_owned));
    let (id, edition) = name(base);
    let (wanted, wanted_edition) = (edit::text(extends, "standard"), edit::text(extends, "edition"));
    if id.as_deref() != wanted || wanted_edition.is_some_and(|wanted| edition.as_deref() != Some(wanted)) {
        let (id, edition) = (id.unwrap_or_default(), edition.unwrap_or_default());
        let file = sources.last().map(|source| source.name.as_str()).unwrap_or_default();
        let message = Bilingual::new(
            format!("{file} 是 `{id}@{edition}`，不是这里要的标准"),
            format!("{file} is `{id}@{edition}`, which is not the standard asked for"),
        );
        decoder.error(span, "extends", "wrong-base", message, None);
        return Err(decoder.finish());
    }
    if chain.iter().any(|above| name(above) == (id.clone(), edition.clone())) {
        let shown = id.unwrap_or_default();
        let message = Bilingual::new(
            format!("`extends` 绕回了 `{shown}` 自身"),
            format!("`extends` leads back to `{shown}` itself"),
        );
        decoder.error(span, "extends", "extends-cycle", message, None);
        return Err(decoder.finish());
    }
    Ok(())
}

/// The line of the standard's own text that touches a rule of a base: by an operation on it, or on a parameter it reads.
pub(super) fn touched(root: &Node, provenance: &Provenance, rule: &str) -> Option<u32> {
    let own = |traced: &Traced| traced.changes.iter().find(|change| change.place.layer == 0).map(|c| c.place.line);
    if let Some(line) = provenance.of("rule", rule).and_then(own) {
        return Some(line);
    }
    let node = edit::named(root, "rules", rule)?;
    let mut changed = provenance.values.iter().filter(|traced| traced.kind == "parameter");
    changed.find_map(|traced| own(traced).filter(|_| mentions(node, &format!("${}", traced.id))))
}

/// Whether a text stands anywhere in a tree.
fn mentions(node: &Node, text: &str) -> bool {
    match &node.value {
        Value::Text(found) => found == text,
        Value::List(items) => items.iter().any(|item| mentions(item, text)),
        Value::Map(entries) => entries.iter().any(|entry| mentions(&entry.node, text)),
        _ => false,
    }
}

/// The title of a thing of a standard.
pub(super) fn title(root: &Node, kind: &str, id: &str) -> Option<Bilingual> {
    let (section, _) = provenance::SECTIONS.iter().find(|(_, name)| *name == kind)?;
    let title = edit::get(edit::named(root, section, id)?, "title")?;
    Some(Bilingual::new(edit::text(title, "zh")?, edit::text(title, "en")?))
}
