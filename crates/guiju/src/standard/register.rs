//! The source register: every clause of a source document, restated, to which rules refer by `covers`.

use crate::{
    Bilingual,
    diagnostic::Diagnostics,
    tree::{
        self, Source,
        decode::{Decoder, Fields},
    },
};
use std::collections::BTreeMap;

/// The format that register files declare.
pub const FORMAT: &str = "guiju-register/1";

/// All clauses of all registered documents, by id.
#[derive(Clone, Debug, Default)]
pub struct Register {
    clauses: BTreeMap<String, Clause>,
    titles: BTreeMap<String, Bilingual>,
}

/// One clause of a source document.
#[derive(Clone, Debug)]
pub struct Clause {
    /// The document's id.
    pub document: String,
    /// Where it stands in the document.
    pub section: String,
    /// How strongly it is meant.
    pub modality: String,
    /// What kind of thing it is about.
    pub kind: String,
    /// What it says, in our own words.
    pub text: Bilingual,
    /// How an open place is read.
    pub reading: Option<Bilingual>,
    /// Why no rule carries it.
    pub reason: Option<(String, Bilingual)>,
}

const MODALITIES: [(&str, &str); 5] = [
    ("must", "must"),
    ("should", "should"),
    ("may", "may"),
    ("prohibited", "prohibited"),
    ("informative", "informative"),
];
const REASONS: [(&str, &str); 5] = [
    ("heading", "heading"),
    ("masked", "masked"),
    ("informative", "informative"),
    ("undefined_reference", "undefined_reference"),
    ("rhetoric", "rhetoric"),
];

impl Register {
    /// Reads the files of a register together; several may belong to one document.
    ///
    /// # Errors
    /// Everything wrong in any of them.
    pub fn load(sources: &[Source]) -> Result<Self, Diagnostics> {
        let mut register = Self::default();
        let mut all = Diagnostics::default();
        for source in sources {
            match tree::parse(source) {
                Err(found) => all.0.extend(found.0),
                Ok(root) => {
                    let mut decoder = Decoder::new(source);
                    register.read(&root, &mut decoder);
                    all.0.extend(decoder.finish().0);
                }
            }
        }
        if all.has_errors() { Err(all.sorted()) } else { Ok(register) }
    }

    /// The clauses, by id.
    #[must_use]
    pub fn clauses(&self) -> &BTreeMap<String, Clause> {
        &self.clauses
    }

    /// The titles of the documents, by the document's id; where files of one document differ, the first file's.
    #[must_use]
    pub fn titles(&self) -> &BTreeMap<String, Bilingual> {
        &self.titles
    }

    fn read(&mut self, root: &tree::Node, decoder: &mut Decoder<'_>) -> Option<()> {
        let mut fields = decoder.fields(root, "")?;
        let format = fields.require(decoder, "format");
        format.and_then(|n| decoder.choice(n, "format", &[(FORMAT, ())]));
        let document = fields.require(decoder, "document").and_then(|n| decoder.text(n, "document"));
        let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, "title"));
        let clauses = fields.require(decoder, "clauses").and_then(|n| decoder.list(n, "clauses"));
        fields.finish(decoder);
        let document = document?;
        if let Some(title) = title {
            self.titles.entry(document.clone()).or_insert(title);
        }
        for node in clauses? {
            let Some(mut fields) = decoder.fields(node, "clauses") else { continue };
            let Some(id) = fields.require(decoder, "id").and_then(|n| decoder.text(n, "id")) else { continue };
            if let Some(clause) = clause(&document, &mut fields, decoder)
                && self.clauses.insert(id.clone(), clause).is_some()
            {
                let message =
                    Bilingual::new(format!("条款 `{id}` 登记了两次"), format!("the clause `{id}` is registered twice"));
                decoder.error(node.span, &id, "repeated-clause", message, None);
            }
            fields.finish(decoder);
        }
        Some(())
    }
}

fn clause<'n>(document: &str, fields: &mut Fields<'n>, decoder: &mut Decoder<'_>) -> Option<Clause> {
    let section = fields.require(decoder, "section").and_then(|n| decoder.text(n, "section"));
    let modality = fields.require(decoder, "modality").and_then(|n| decoder.choice(n, "modality", &MODALITIES));
    let kind = fields.require(decoder, "kind").and_then(|n| decoder.text(n, "kind"));
    let text = fields.require(decoder, "text").and_then(|n| decoder.bilingual(n, "text"));
    let reading = fields.take("reading").and_then(|n| decoder.bilingual(n, "reading"));
    let reason = fields.take("reason").and_then(|node| {
        let mut parts = decoder.fields(node, "reason")?;
        let why = parts.require(decoder, "why").and_then(|n| decoder.choice(n, "why", &REASONS));
        let text = parts.require(decoder, "text").and_then(|n| decoder.bilingual(n, "text"));
        parts.finish(decoder);
        Some((why?.to_owned(), text?))
    });
    Some(Clause {
        document: document.to_owned(),
        section: section?,
        modality: modality?.to_owned(),
        kind: kind?,
        text: text?,
        reading,
        reason,
    })
}
