//! How one column, or one field of a struct inside it, is read: by its type, and the kind of its fact.

use super::Way;
use crate::{
    Options,
    cell::{is_text, unreadable},
    plan::{Field, Form, Items, OpenList, Part, Stated},
    problem::join,
};
use arrow_schema::{DataType, Fields};
use guiju::{
    Bilingual, Diagnostic, Diagnostics, SlotKind, Standard,
    diagnostic::did_you_mean,
    vocabulary::{Fact, FactId, FactKind, RecordId, Vocabulary},
};
use std::collections::HashMap;

/// What is wrong with a schema.
#[derive(Default)]
pub(super) struct Found(pub Diagnostics);

impl Found {
    pub fn error(&mut self, column: &str, code: &str, message: Bilingual, help: Option<Bilingual>) {
        let diagnostic = Diagnostic::error(code, message).with_help(help);
        self.0.0.push(Diagnostic { path: column.to_owned(), ..diagnostic });
    }

    pub fn warning(&mut self, column: &str, code: &str, message: Bilingual, help: Option<Bilingual>) {
        let diagnostic = Diagnostic::error(code, message).as_warning().with_help(help);
        self.0.0.push(Diagnostic { path: column.to_owned(), ..diagnostic });
    }
}

/// A fact of the program by its frame, and its way from there.
type Read = (usize, Vec<FactId>);

/// What the program reads.
pub(super) struct Linker<'s> {
    vocabulary: &'s Vocabulary,
    slots: HashMap<Read, Vec<(usize, SlotKind)>>,
    frames: HashMap<Read, usize>,
    assessor: Option<&'s str>,
    pub memories: usize,
}

/// Where a field stands.
struct At<'a> {
    frame: Option<usize>,
    path: Vec<FactId>,
    at: String,
    column: &'a str,
}

impl<'s> Linker<'s> {
    pub fn new(standard: &'s Standard, options: &'s Options) -> Self {
        let mut linker = Self {
            vocabulary: standard.vocabulary(),
            slots: HashMap::new(),
            frames: HashMap::new(),
            assessor: options.assessor.as_deref(),
            memories: 0,
        };
        let program = standard.program();
        for (number, slot) in program.slots().iter().enumerate() {
            linker.slots.entry((slot.frame.0 as usize, slot.path.clone())).or_default().push((number, slot.kind));
        }
        for (number, frame) in program.frames().iter().enumerate() {
            if let Some(parent) = frame.parent {
                linker.frames.insert((parent.0 as usize, frame.path.clone()), number);
            }
        }
        linker
    }

    /// A column of the table.
    pub fn column(
        &mut self,
        fact: Fact,
        way: Way<'_>,
        data_type: &DataType,
        stated: Stated,
        column: &str,
        found: &mut Found,
    ) -> Option<Field> {
        let _ = way.owner;
        // What no longer counts, or not yet, is checked and kept nowhere.
        let frame = (!stated.expired).then_some(0);
        let mut field = self.field(fact, data_type, stated, At { frame, path: way.path, at: way.at, column }, found)?;
        if frame.is_none() {
            return Some(field);
        }
        let above = (1..field.path.len()).filter_map(|n| field.path.get(..n));
        field.within =
            above.filter_map(|path| self.slots.get(&(0, path.to_vec()))).flatten().map(|(slot, _)| *slot).collect();
        field.needed |= !field.within.is_empty();
        Some(field)
    }

    fn field(
        &mut self,
        fact: Fact,
        data_type: &DataType,
        stated: Stated,
        place: At<'_>,
        found: &mut Found,
    ) -> Option<Field> {
        if let Some(found_type) = unreadable(data_type) {
            let message = Bilingual::new(
                format!("`{}` 的类型 {found_type} 无法读取", place.at),
                format!("`{}` has the type {found_type}, which can't be read", place.at),
            );
            let help = Bilingual::new(
                "请先转换成文字、数字、日期、结构或列表",
                "cast it to text, numbers, dates, structs or lists first",
            );
            found.error(place.column, "unreadable-type", message, Some(help));
            return None;
        }
        let form = self.form(&fact, data_type, &stated, &place, found)?;
        let natural = SlotKind::of(fact.kind);
        let own = place.frame.and_then(|frame| self.slots.get(&(frame, place.path.clone())));
        let (slots, given) =
            own.into_iter().flatten().partition::<Vec<_>, _>(|(_, kind)| *kind == natural && *kind != SlotKind::Given);
        let numbers = |slots: Vec<&(usize, SlotKind)>| slots.into_iter().map(|(number, _)| *number).collect();
        let (slots, given): (Vec<usize>, Vec<usize>) = (numbers(slots), numbers(given));
        self.memories += 1;
        let needed = self.is_read(place.frame, &place.path);
        Some(Field {
            at: place.at,
            frame: place.frame,
            path: place.path,
            slots,
            given,
            within: Vec::new(),
            needed,
            form,
            memory: self.memories - 1,
            stated,
            fact,
        })
    }

    /// Whether the program reads a fact, or anything inside it.
    fn is_read(&self, frame: Option<usize>, path: &[FactId]) -> bool {
        let Some(frame) = frame else { return false };
        let inside = |(of, way): &Read| *of == frame && way.starts_with(path);
        self.slots.keys().any(inside) || self.frames.keys().any(inside)
    }

    fn form(
        &mut self,
        fact: &Fact,
        data_type: &DataType,
        stated: &Stated,
        place: &At<'_>,
        found: &mut Found,
    ) -> Option<Form> {
        let attested = fact.kind != FactKind::Judgement || stated.evidence.iter().any(|(key, _)| *key == "assessor");
        Some(match (data_type, fact.kind) {
            (DataType::Null, _) => Form::Unknown,
            (DataType::Dictionary(_, value), _) if is_text(value) => Form::Text,
            (DataType::Dictionary(_, value), _) => {
                let at = At { path: place.path.clone(), at: place.at.clone(), ..*place };
                Form::Unpacked(Box::new(self.field(fact.clone(), value, stated.clone(), at, found)?))
            }
            (text, _) if is_text(text) => Form::Text,
            (DataType::Boolean, FactKind::Boolean | FactKind::Judgement) if attested => Form::Flag,
            (number, FactKind::Number(_) | FactKind::Hours) if is_number(number) => Form::Number,
            (DataType::Date32 | DataType::Date64 | DataType::Timestamp(..), FactKind::Date) => Form::Day,
            (DataType::Struct(fields), _) => self.form_of_struct(fact, fields, stated, place, found)?,
            (list, FactKind::Terms(_)) if item_of(list).is_some_and(is_words) => Form::Terms,
            (list, FactKind::List(kind)) => match item_of(list) {
                Some(DataType::Struct(fields)) => Form::List(self.items(kind, fields, place, found)?),
                _ => Form::Tree,
            },
            _ => Form::Tree,
        })
    }

    fn form_of_struct(
        &mut self,
        fact: &Fact,
        fields: &Fields,
        stated: &Stated,
        place: &At<'_>,
        found: &mut Found,
    ) -> Option<Form> {
        let at = |name: &str| fields.iter().position(|field| field.name() == name);
        let only = |names: &[&str]| fields.iter().all(|field| names.contains(&field.name().as_str()));
        let type_at = |at: usize| fields.get(at).map(|field| field.data_type());
        let scalar = !matches!(fact.kind, FactKind::Record(_) | FactKind::List(_));
        if let Some(value) = at("value") {
            if !only(&["value", "evidence"]) {
                return self.unknown_fields(fields, &["value", "evidence"], place, found);
            }
            let plain = stated.percent.is_none();
            let evidence = at("evidence");
            let evidence_type = evidence.and_then(type_at);
            if !scalar || !plain || !evidence_type.is_none_or(is_evidence) {
                return Some(Form::Tree);
            }
            // Within its envelope a judgement is a yes or no.
            let kind = if fact.kind == FactKind::Judgement { FactKind::Boolean } else { fact.kind };
            let inner = At { path: place.path.clone(), at: place.at.clone(), ..*place };
            let value_type = type_at(value)?;
            let field = self.field(Fact { kind, ..fact.clone() }, value_type, Stated::default(), inner, found)?;
            return Some(Form::Envelope(Part(value, Box::new(field)), evidence));
        }
        let open = ["items", "complete", "total"];
        match fact.kind {
            FactKind::Record(kind) => Some(Form::Record(self.parts(kind, fields, place, found)?)),
            FactKind::List(kind) if at("items").is_some() && only(&open) => {
                let list = OpenList { items: at("items")?, complete: at("complete"), total: at("total") };
                let plain = list.complete.and_then(type_at).is_none_or(|t| *t == DataType::Boolean)
                    && list.total.and_then(type_at).is_none_or(|t| t.is_integer() || t.is_null());
                match type_at(list.items).and_then(item_of) {
                    Some(DataType::Struct(fields)) if plain => {
                        Some(Form::OpenList(self.items(kind, fields, place, found)?, list))
                    }
                    _ => Some(Form::Tree),
                }
            }
            FactKind::Terms(_) if at("items").is_some() && only(&["items", "complete"]) => {
                let items = at("items")?;
                let complete = at("complete");
                let plain = complete.and_then(type_at).is_none_or(|t| *t == DataType::Boolean)
                    && type_at(items).and_then(item_of).is_some_and(is_words);
                Some(if plain { Form::OpenTerms(items, complete) } else { Form::Tree })
            }
            FactKind::Number(_) | FactKind::Date if only(&["at_least", "at_most"]) && !fields.is_empty() => {
                let mut bound = |name: &str, found: &mut Found| {
                    let Some(at) = at(name) else { return Some(None) };
                    let inner =
                        At { path: place.path.clone(), at: place.at.clone(), frame: None, column: place.column };
                    let field =
                        self.field(fact.clone(), fields.get(at)?.data_type(), Stated::default(), inner, found)?;
                    Some(Some(Part(at, Box::new(field))))
                };
                let (low, high) = (bound("at_least", found)?, bound("at_most", found)?);
                let plain = |part: &Option<Part>| {
                    part.as_ref().is_none_or(|part| matches!(part.1.form, Form::Number | Form::Day | Form::Unknown))
                };
                let fast = plain(&low) && plain(&high) && stated.percent.is_none() && stated.evidence.is_empty();
                Some(if fast { Form::Bounds(low, high) } else { Form::Tree })
            }
            _ => Some(Form::Tree),
        }
    }

    fn items(&mut self, kind: RecordId, fields: &Fields, place: &At<'_>, found: &mut Found) -> Option<Items> {
        let frame = place.frame.and_then(|frame| self.frames.get(&(frame, place.path.clone()))).copied();
        let at = At { frame, path: Vec::new(), at: String::new(), column: place.column };
        Some(Items { frame, parts: self.parts(kind, fields, &at, found)? })
    }

    /// The facts of a record. In the record of a list's items paths begin anew.
    fn parts(&mut self, kind: RecordId, fields: &Fields, place: &At<'_>, found: &mut Found) -> Option<Vec<Part>> {
        let record = self.vocabulary.record(kind)?;
        let mut parts = Vec::new();
        let mut first: HashMap<FactId, &str> = HashMap::new();
        let mut good = true;
        for (number, inner) in fields.iter().enumerate() {
            let full = join(&place.at, inner.name());
            let Some((id, fact)) = record.fact_named(inner.name()) else {
                let message = Bilingual::new(format!("不认识的事实 `{full}`"), format!("unknown fact `{full}`"));
                found.error(place.column, "unknown-fact", message, did_you_mean(inner.name(), record.names()));
                good = false;
                continue;
            };
            if let Some(before) = first.insert(id, inner.name()) {
                let message = Bilingual::new(
                    format!("`{before}` 与 `{}` 是同一事实", inner.name()),
                    format!("`{before}` and `{}` are the same fact", inner.name()),
                );
                found.error(place.column, "repeated-fact", message, None);
                good = false;
                continue;
            }
            let mut path = place.path.clone();
            path.push(id);
            let at = At { frame: place.frame, path, at: join(&place.at, &fact.id), column: place.column };
            let assessor = self.assessor.filter(|_| fact.kind == FactKind::Judgement);
            let evidence = assessor.map(|text| ("assessor", text.to_owned())).into_iter().collect();
            let stated = Stated { evidence, ..Stated::default() };
            match self.field(fact.clone(), inner.data_type(), stated, at, found) {
                Some(field) => parts.push(Part(number, Box::new(field))),
                None => good = false,
            }
        }
        good.then_some(parts)
    }

    fn unknown_fields(&self, fields: &Fields, known: &[&str], place: &At<'_>, found: &mut Found) -> Option<Form> {
        for field in fields.iter().filter(|field| !known.contains(&field.name().as_str())) {
            let name = field.name();
            let message = Bilingual::new(
                format!("`{}` 有不认识的键 `{name}`", place.at),
                format!("`{}` has the unknown key `{name}`", place.at),
            );
            found.error(place.column, "unknown-key", message, did_you_mean(name, known.iter().copied()));
        }
        None
    }
}

fn is_number(data_type: &DataType) -> bool {
    data_type.is_integer() || data_type.is_floating() || data_type.is_decimal()
}

/// Texts, or a dictionary of them.
fn is_words(data_type: &DataType) -> bool {
    match data_type {
        DataType::Dictionary(_, value) => is_text(value),
        other => is_text(other),
    }
}

/// Whether a struct is evidence that is read without a tree.
fn is_evidence(data_type: &DataType) -> bool {
    let DataType::Struct(fields) = data_type else { return data_type.is_null() };
    fields.iter().all(|field| match field.name().as_str() {
        "assessor" | "method" | "note" => is_words(field.data_type()) || field.data_type().is_null(),
        "date" | "valid_until" => {
            is_words(field.data_type()) || matches!(field.data_type(), DataType::Date32 | DataType::Null)
        }
        _ => false,
    })
}

fn item_of(data_type: &DataType) -> Option<&DataType> {
    match data_type {
        DataType::List(item) | DataType::LargeList(item) | DataType::FixedSizeList(item, _) => Some(item.data_type()),
        _ => None,
    }
}
