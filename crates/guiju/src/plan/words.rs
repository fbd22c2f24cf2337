//! Fixes in words: what a lever's option means for whoever has to do it.

use super::model::{Action, Choice, Key, Lever, Model, Place};
use crate::{
    Bilingual, Lang,
    condition::{
        FrameId, NodeId, Program, Shown, SlotId, Step,
        forms::{combine::join, operand::Operand},
    },
    quantity::{Dimension, Interval, Unit, exact_text, show_date},
    standard::Standard,
    vocabulary::{FactId, FactKind},
};

/// An amount of fen as shown: in 万元 for readers of Chinese where that is short and exact.
pub(super) fn money(fen: i64) -> Shown {
    let yuan = Unit::base(Dimension::Money);
    let steps = fen.saturating_mul(Dimension::Money.grid() / 100);
    let mut shown = Shown::interval(Interval::exact(steps), yuan);
    let (ten_thousand_yuan, yuan) = (1_000_000, 100);
    if fen >= ten_thousand_yuan
        && fen % yuan == 0
        && let Some(unit) = Unit::named("万元")
    {
        shown.text.zh = format!("{} {}", exact_text(steps, unit), unit.label(Lang::Zh));
    }
    shown
}

impl Model<'_> {
    /// The option of one lever, where it stands alone.
    pub fn words(&mut self, lever: &Lever, choice: &Choice) -> Bilingual {
        let (key, action) = (lever.key, &choice.action);
        let text = match (key, action) {
            (Key::Number(_, slot), Action::Bring { .. }) => {
                let unit = self.unit(slot);
                let now = self.number(&Operand::Slot(slot), key.place());
                bring(&self.label(slot), now, action, unit)
            }
            (Key::Derived(step), Action::Bring { .. }) => {
                let now = self.explainer.amount(&Operand::Step(step), 0);
                bring(self.explainer.describer.condition(step), now, action, self.unit_of(lever.node))
            }
            (Key::Flag(_, slot), Action::Set(value)) => {
                let label = aside(self.explainer.describer.slot(slot).clone());
                match (value, self.explainer.describer.is_judgement(slot)) {
                    (true, true) => both(&label, "请有权评定者评定：{}", "have it judged: {}"),
                    (true, false) => both(&label, "做到：{}", "see to it: {}"),
                    (false, _) => both(&label, "不再有：{}", "put an end to: {}"),
                }
            }
            (Key::Code(_, slot), Action::Become(term)) => {
                let label = self.label(slot);
                let term = self.term_title(slot, *term);
                Bilingual::new(format!("{}定为：{}", label.zh, term.zh), format!("{}: {}", label.en, term.en))
            }
            (Key::Copies(node), Action::Add(number)) => {
                let list = self.list_of(node);
                Bilingual::new(format!("再增加{} {number} 个", list.zh), format!("{number} more {}", list.en))
            }
            (Key::Removed(frame, _), _) => {
                let list = self.explainer.describer.list(frame);
                both(list, "取消这一项（{}）", "give it up ({})")
            }
            (Key::Complete(frame), _) => {
                let list = self.explainer.describer.list(frame);
                both(list, "列清全部{}，确认没有别的", "list all {} and make sure that there are no others")
            }
            (Key::Scope(_, node), _) => {
                let condition = self.explainer.describer.condition(node);
                both(condition, "查清是否属于这种情况：{}", "find out whether this is the case: {}")
            }
            (Key::Whole(_, node), Action::Wait(day)) => {
                let condition = self.explainer.describer.condition(node);
                let day = show_date(*day);
                Bilingual::new(format!("等到 {day}：{}", condition.zh), format!("wait until {day}: {}", condition.en))
            }
            (Key::Whole(_, node), Action::FindOut) => {
                let condition = self.explainer.describer.condition(node);
                both(condition, "查明：{}", "find out: {}")
            }
            (Key::Whole(_, node), Action::Make(holds)) => {
                let condition = self.explainer.describer.condition(node);
                if *holds {
                    both(condition, "做到：{}", "see to it: {}")
                } else {
                    both(condition, "不再是：{}", "no longer: {}")
                }
            }
            _ => Bilingual::default(),
        };
        self.at_item(key.place(), text)
    }

    /// The terms put into one set, or taken out of it.
    pub fn set_words(&mut self, place: Place, slot: SlotId, terms: &[u32], put: bool) -> Bilingual {
        let label = self.label(slot);
        let terms = self.terms_titles(slot, terms);
        let text = if put {
            Bilingual::new(format!("{}补齐：{}", label.zh, terms.zh), format!("{}: add {}", label.en, terms.en))
        } else {
            Bilingual::new(format!("{}不含：{}", label.zh, terms.zh), format!("{}: without {}", label.en, terms.en))
        };
        self.at_item(place, text)
    }

    /// Items that are not to have a term.
    pub fn without_words(&self, frame: FrameId, slot: SlotId, term: u32, rows: &[usize], looked_at: bool) -> Bilingual {
        let (list, label) = (self.explainer.describer.list(frame), self.label(slot));
        let term = self.terms_titles(slot, &[term]);
        let names: Vec<Bilingual> = rows.iter().map(|row| self.explainer.item_name(frame, *row).1).collect();
        let names = join(&names, "、", ", ");
        let (zh, en) = if looked_at { ("核实这些", "make sure of these") } else { ("这些", "change these") };
        Bilingual::new(
            format!("{zh}{}的{}里没有“{}”：{}", list.zh, label.zh, term.zh, names.zh),
            format!("{en} {}, that their {} have no {}: {}", list.en, label.en, term.en, names.en),
        )
    }

    /// An item added, with what it has to be like.
    pub fn item_words(&self, frame: FrameId, kind: usize, details: &[Bilingual]) -> Bilingual {
        let list = self.explainer.describer.list(frame);
        let slot = self.lists.get(&frame).and_then(|list| list.identity);
        let terms = self.kind(frame, kind).to_vec();
        let name = match slot.filter(|_| !terms.is_empty()) {
            Some(slot) => self.terms_titles(slot, &terms),
            None => list.clone(),
        };
        let of = if name == *list { String::new() } else { format!("{}：", list.zh) };
        let details = join(details, "；", "; ");
        let (open_zh, close_zh, open_en, close_en) =
            if details.zh.is_empty() { ("", "", "", "") } else { ("（", "）", " (", ")") };
        Bilingual::new(
            format!("增设{of}{}{open_zh}{}{close_zh}", name.zh, details.zh),
            format!("add to the {}: {}{open_en}{}{close_en}", list.en, name.en, details.en),
        )
    }

    /// What a new item has to be like, by one of its levers.
    pub fn detail(&self, lever: &Lever, choice: &Choice) -> Bilingual {
        match (lever.key, &choice.action) {
            (Key::Number(_, slot), Action::Bring { low, high, .. }) => {
                let (label, unit) = (self.label(slot), self.unit(slot));
                target(&label, *low, *high, unit)
            }
            (Key::Flag(_, slot), Action::Set(value)) => {
                let label = self.label(slot);
                if *value { label } else { both(&label, "不得：{}", "not: {}") }
            }
            (Key::Code(_, slot), Action::Become(term)) => {
                let (label, term) = (self.label(slot), self.term_title(slot, *term));
                Bilingual::new(format!("{}为{}", label.zh, term.zh), format!("{}: {}", label.en, term.en))
            }
            (Key::Whole(_, node), Action::Make(true)) => self.explainer.describer.condition(node).clone(),
            (Key::Whole(_, node), Action::Make(false)) => {
                both(self.explainer.describer.condition(node), "不是：{}", "not: {}")
            }
            _ => Bilingual::default(),
        }
    }

    /// What a set of a new item has to hold.
    pub fn set_detail(&self, slot: SlotId, terms: &[u32], identity: bool) -> Bilingual {
        let (label, terms) = (self.label(slot), self.terms_titles(slot, terms));
        if identity {
            return both(&terms, "兼作{}", "that is {} too");
        }
        Bilingual::new(format!("{}：{}", label.zh, terms.zh), format!("{}: {}", label.en, terms.en))
    }

    fn at_item(&self, place: Place, text: Bilingual) -> Bilingual {
        let Place::Item(frame, row) = place else { return text };
        let (_, name) = self.explainer.item_name(frame, row);
        Bilingual::new(format!("{}：{}", name.zh, text.zh), format!("{}: {}", name.en, text.en))
    }

    pub(super) fn label(&self, slot: SlotId) -> Bilingual {
        let label = self.explainer.describer.slot(slot);
        Bilingual::new(label.zh.replace('·', "的"), label.en.clone())
    }

    /// The path of the fact that a lever changes.
    pub fn path(&self, lever: &Lever) -> String {
        match lever.key {
            Key::Number(place, slot) | Key::Flag(place, slot) | Key::Code(place, slot) | Key::Term(place, slot, _) => {
                match place {
                    Place::Root => self.explainer.slot_path(slot, 0),
                    Place::Item(_, row) => self.explainer.slot_path(slot, row),
                    Place::New(frame, _) => self.list_path(frame),
                }
            }
            Key::Added(frame, _) | Key::Complete(frame) => self.list_path(frame),
            Key::Removed(frame, row) => self.explainer.item_name(frame, row).0,
            _ => self.way_path(&lever.way),
        }
    }

    fn list_path(&self, frame: FrameId) -> String {
        let standard: &Standard = self.standard;
        self.way_path(&standard.program().way(frame, &[]))
    }

    fn way_path(&self, way: &[FactId]) -> String {
        self.explainer.describer.path(Program::ROOT, way)
    }

    /// The unit of a lever's number.
    pub fn unit_shown(&self, lever: &Lever) -> Unit {
        match lever.key {
            Key::Number(_, slot) => self.unit(slot),
            _ => self.unit_of(lever.node),
        }
    }

    fn unit(&self, slot: SlotId) -> Unit {
        self.fact(slot).and_then(|fact| fact.kind.unit()).unwrap_or(Unit::base(Dimension::Count))
    }

    /// The unit in which a comparison is shown.
    fn unit_of(&self, node: NodeId) -> Unit {
        let standard: &Standard = self.standard;
        match standard.program().step(node) {
            Some(Step::Compare(form)) => form.unit,
            _ => Unit::base(Dimension::Count),
        }
    }

    fn terms_titles(&self, slot: SlotId, terms: &[u32]) -> Bilingual {
        match self.fact(slot).map(|fact| fact.kind) {
            Some(FactKind::Term(list) | FactKind::Terms(list)) => self.explainer.describer.terms(list, terms),
            _ => Bilingual::default(),
        }
    }

    fn term_title(&self, slot: SlotId, term: Option<u32>) -> Bilingual {
        term.map_or_else(|| Bilingual::new("别的", "another"), |term| self.terms_titles(slot, &[term]))
    }

    /// The list that a count is of.
    fn list_of(&self, node: NodeId) -> Bilingual {
        let standard: &Standard = self.standard;
        let program = standard.program();
        let counted = match program.step(node) {
            Some(Step::Compare(form)) => match form.left {
                Operand::Step(step) => program.step(step),
                _ => None,
            },
            _ => None,
        };
        match counted {
            Some(Step::Count(count)) => self.explainer.describer.list(count.items).clone(),
            _ => Bilingual::default(),
        }
    }
}

impl Key {
    /// Where the lever is.
    pub(super) fn place(self) -> Place {
        match self {
            Self::Number(place, _)
            | Self::Flag(place, _)
            | Self::Code(place, _)
            | Self::Term(place, ..)
            | Self::Whole(place, _)
            | Self::Scope(place, _) => place,
            Self::Added(frame, kind) => Place::New(frame, kind),
            Self::Removed(frame, row) => Place::Item(frame, row),
            Self::Derived(_) | Self::Copies(_) | Self::Complete(_) => Place::Root,
        }
    }
}

/// A fact in a record, the fact in brackets: 文体活动场地（硬化）.
fn aside(label: Bilingual) -> Bilingual {
    match label.zh.split_once('·') {
        Some((record, fact)) => Bilingual::new(format!("{record}（{fact}）"), label.en),
        None => label,
    }
}

fn both(text: &Bilingual, zh: &str, en: &str) -> Bilingual {
    Bilingual::new(zh.replace("{}", &text.zh), en.replace("{}", &text.en))
}

/// "floor area: at least 400 m²".
fn target(label: &Bilingual, low: Option<i64>, high: Option<i64>, unit: Unit) -> Bilingual {
    let exact = |value: i64| Shown::interval(Interval::exact(value), unit).text;
    let (zh, en) = match (low, high) {
        (Some(low), Some(high)) if low == high => (format!("为{}", exact(low).zh), exact(low).en),
        (Some(low), Some(high)) => {
            let both = Shown::interval(Interval::new(low, high), unit).text;
            (format!("在{}之内", both.zh), both.en)
        }
        (Some(low), None) => (format!("达到{}", exact(low).zh), format!("at least {}", exact(low).en)),
        (None, Some(high)) => (format!("不超过{}", exact(high).zh), format!("at most {}", exact(high).en)),
        (None, None) => (String::new(), String::new()),
    };
    Bilingual::new(format!("{}{zh}", label.zh), format!("{}: {en}", label.en))
}

/// A number brought to where it has to be: from where, to where and by how much.
fn bring(label: &Bilingual, now: Option<Interval>, action: &Action, unit: Unit) -> Bilingual {
    let Action::Bring { low, high, by } = *action else { return Bilingual::default() };
    let target = target(label, low, high, unit);
    let exact = |value: i64| Shown::interval(Interval::exact(value), unit).text;
    let (Some(now), Some(by)) = (now, by.filter(|_| unit.dimension() != Dimension::Date)) else { return target };
    if now.is_exact() {
        let (now, by) = (exact(now.lo), exact(by));
        let more = low.is_some();
        let (zh, en) = if more { ("增加", "more") } else { ("减少", "less") };
        return Bilingual::new(
            format!("{}（现为{}，还要{zh}{}）", target.zh, now.zh, by.zh),
            format!("{} (now {}, {} {en})", target.en, now.en, by.en),
        );
    }
    if low.is_some() && now.lo > 0 {
        let (least, by) = (exact(now.lo), exact(by));
        return Bilingual::new(
            format!("{}（现在至少{}，最多还差{}）", target.zh, least.zh, by.zh),
            format!("{} (now at least {}, at most {} short)", target.en, least.en, by.en),
        );
    }
    target
}
