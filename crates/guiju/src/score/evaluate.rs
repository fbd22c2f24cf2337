//! What the shapes of a score see of one subject: how conditions came out, what numbers are, and where to say why.

use super::{
    Extent, Mark,
    amount::{Amount, Known},
    columns::Entries,
    outcome::Line,
};
use crate::{
    Bilingual,
    condition::{Explainer, FrameId, Instead, Items, NodeId, Outcomes, Program, Scratch, Side, Table, Tied, Ties},
    vocabulary::{TermListId, Vocabulary},
};
use std::collections::BTreeMap;

/// One subject, as the kernels left it.
pub(crate) struct Evaluator<'a, 'e> {
    pub program: &'a Program,
    pub table: &'a Table,
    pub scratch: &'a Scratch,
    /// The row, counted from the first that was run.
    pub row: usize,
    /// The first row that was run.
    pub start: usize,
    /// Says why; without it only numbers are worked out.
    pub explainer: Option<&'e mut Explainer<'a>>,
    /// Marks that somebody entered, by item: they take the place of what would be worked out.
    pub entered: Option<&'e BTreeMap<String, Mark>>,
    /// Marks that reviewers entered, by column.
    pub columns: Option<Entries>,
    /// By the number of a rule: what counts in place of its outcomes.
    pub instead: &'e [(u32, Instead)],
    pub vocabulary: &'a Vocabulary,
    /// What to say of the item that is being scored.
    pub lines: Vec<Line>,
    /// Facts that the item waits for.
    pub missing: Vec<String>,
    /// What the parts of the score that are open hang on.
    pub waiting: Ties,
}

impl Evaluator<'_, '_> {
    /// How a condition came out.
    pub fn outcomes(&self, id: NodeId) -> Outcomes {
        self.scratch.outcomes(id, self.row)
    }

    /// How a condition came out, keeping what it waits for.
    pub fn decide(&mut self, id: NodeId) -> Outcomes {
        let outcomes = self.outcomes(id);
        if !outcomes.is_decided()
            && let Some(explainer) = &mut self.explainer
        {
            self.missing.extend(explainer.explain(id).missing);
            let mut waiting = std::mem::take(&mut self.waiting);
            self.tied().condition(id, &mut waiting);
            self.waiting = waiting;
        }
        outcomes
    }

    /// What is known of a number, keeping what it waits for.
    pub fn measure(&mut self, amount: &Amount) -> Known {
        let (table, scratch, row, start) = (self.table, self.scratch, self.row, self.start);
        let known = amount.known(|side| side.at(table, scratch, row, start));
        let decided = match known.extent {
            Some(extent) => extent.is_exact() && !known.may_be_undefined,
            None => true,
        };
        if !decided && let Some(explainer) = &mut self.explainer {
            self.missing.extend(amount.sides().flat_map(|side| explainer.missing_of(side)));
            let mut waiting = std::mem::take(&mut self.waiting);
            amount.sides().for_each(|side| self.tied().number(side, &mut waiting));
            self.waiting = waiting;
        }
        known
    }

    /// Keeps what the items of a list wait for, each by a condition.
    pub fn wait_for_items(&mut self, frame: FrameId, condition: NodeId) {
        if self.explainer.is_some() {
            let mut waiting = std::mem::take(&mut self.waiting);
            self.tied().items(frame, condition, &mut waiting);
            self.waiting = waiting;
        }
    }

    /// Whether a number may be anything between its bounds, not only the ends.
    pub fn is_whole(&self, amount: &Amount) -> bool {
        match amount {
            Amount::Value(side, _) => self.tied().is_whole(&side.0),
            Amount::Ratio(..) => false,
        }
    }

    fn tied(&self) -> Tied<'_> {
        let Self { program, table, scratch, row, start, .. } = *self;
        Tied { program, table, scratch, row, start }
    }

    /// Says what a condition brought or cost; its own sentence is the reason.
    pub fn say(&mut self, id: NodeId, title: Option<&Bilingual>, marks: Extent) {
        let Some(explainer) = &mut self.explainer else { return };
        let why = explainer.explain(id).text;
        let text = match title {
            None => why,
            Some(title) => Bilingual::new(format!("{}（{}）", title.zh, why.zh), format!("{} ({})", title.en, why.en)),
        };
        self.lines.push(Line { text, marks });
    }

    /// Says what a number brought or cost.
    pub fn say_amount(&mut self, amount: &Amount, title: Option<&Bilingual>, marks: Extent) {
        let Some(explainer) = &mut self.explainer else { return };
        let text = amount.shown(explainer, title);
        self.lines.push(Line { text, marks });
    }

    /// Says what the distance of a number from its target brought or cost.
    pub fn say_distance(&mut self, amount: &Amount, target: &Amount, title: Option<&Bilingual>, marks: Extent) {
        let Some(explainer) = &mut self.explainer else { return };
        let (shown, target) = (amount.shown(explainer, title), target.value(explainer));
        let text = Bilingual::new(
            format!("{}（基准{}）", shown.zh, target.zh),
            format!("{} (target {})", shown.en, target.en),
        );
        self.lines.push(Line { text, marks });
    }

    /// Says what a term brought: of a lookup, the term itself is the reason.
    pub fn say_term(&mut self, amount: &Amount, marks: Extent) {
        let Some(slot) = amount.lookup(self.program).map(|lookup| lookup.slot) else {
            return self.say_amount(amount, None, marks);
        };
        let Some(explainer) = &mut self.explainer else { return };
        let label = explainer.describer.slot(slot);
        let text = match explainer.shown_slot(slot, 0) {
            Some(term) => {
                Bilingual::new(format!("{}：{}", label.zh, term.text.zh), format!("{}: {}", label.en, term.text.en))
            }
            None => Bilingual::new(format!("{}不清楚", label.zh), format!("{} not known", label.en)),
        };
        self.lines.push(Line { text, marks });
    }

    /// Titles of facts by their paths, each once.
    pub fn titles_of(&self, paths: &[String]) -> Vec<Bilingual> {
        let subject = self.program.frame(Program::ROOT).map(|frame| frame.record);
        let mut titles: Vec<Bilingual> = Vec::new();
        for title in paths.iter().filter_map(|path| self.vocabulary.path_title(subject?, path)) {
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        titles
    }

    /// The items of one of the subject's lists: their rows, and how many more there may be.
    pub fn items(&self, frame: FrameId) -> Option<Items> {
        self.scratch.items(self.table, frame, self.start, self.row)
    }

    /// Name and title of a term.
    pub fn term_title(&self, list: TermListId, term: u32) -> (String, Bilingual) {
        let found = self.vocabulary.term_list(list).and_then(|l| l.terms.get(term as usize));
        found.map(|term| (term.id.clone(), term.title.clone())).unwrap_or_default()
    }

    /// Says something.
    pub fn note(&mut self, zh: impl Into<String>, en: impl Into<String>, marks: Extent) {
        if self.explainer.is_some() {
            self.lines.push(Line { text: Bilingual::new(zh, en), marks });
        }
    }
}

impl Amount {
    /// The number itself in words, or what it depends on where it is not known.
    fn value(&self, explainer: &Explainer<'_>) -> Bilingual {
        match self {
            Self::Value(side, unit) => match explainer.shown_amount(&side.0, 0, *unit) {
                Some(shown) => shown.text,
                None => explainer.describer.operand(&side.0, *unit),
            },
            Self::Ratio(..) => self.shown(explainer, None),
        }
    }

    /// The number in words: what it is, by its own name or another title, and how much.
    fn shown(&self, explainer: &Explainer<'_>, title: Option<&Bilingual>) -> Bilingual {
        let one = |side: &Side, unit, title: Option<&Bilingual>| {
            let label = title.cloned().unwrap_or_else(|| explainer.describer.operand(side, unit));
            match explainer.shown_amount(side, 0, unit) {
                Some(shown) => Bilingual::new(
                    format!("{}为{}", label.zh, shown.text.zh),
                    format!("{} {}", label.en, shown.text.en),
                ),
                None => Bilingual::new(format!("{}不清楚", label.zh), format!("{} not known", label.en)),
            }
        };
        match self {
            Self::Value(side, unit) => one(&side.0, *unit, title),
            Self::Ratio(of, to, unit) => {
                let (of, to) = (one(&of.0, *unit, None), one(&to.0, *unit, None));
                let shown = Bilingual::new(format!("{}，{}", of.zh, to.zh), format!("{}, {}", of.en, to.en));
                match title {
                    Some(title) => {
                        Bilingual::new(format!("{}：{}", title.zh, shown.zh), format!("{}: {}", title.en, shown.en))
                    }
                    None => shown,
                }
            }
        }
    }
}
