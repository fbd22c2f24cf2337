//! The rows of a score sheet: one an item, in groups, each cell as a text.

use super::scored;
use guiju::{
    Assessment, Bilingual, Lang, Standard, report,
    score::{ColumnScore, ItemExplanation, ItemScore, Mark, Scored, SheetExplanation, SheetScore},
};

/// A sheet with its cells filled in, as far as there is anything to fill in.
pub struct Filled<'s> {
    /// The language.
    pub lang: Lang,
    /// The standard.
    pub standard: &'s Standard,
    /// The sheet.
    pub sheet: &'s SheetExplanation,
    /// The subject's name; empty where the sheet is blank, or it has none.
    pub subject: String,
    /// The day as of which it is scored; none where the sheet is blank.
    pub as_of: Option<String>,
    /// The groups, in their order.
    pub groups: Vec<Group>,
    /// What it is out of.
    pub out_of: String,
    /// The sum of the marks entered.
    pub own: String,
    /// The score.
    pub score: String,
    /// What triggers a veto, or can't be ruled out.
    pub vetoes: Vec<String>,
}

/// Rows that belong together.
pub struct Group {
    /// Its title.
    pub title: String,
    /// Its points.
    pub points: String,
    /// Its score.
    pub score: String,
    /// Its rows.
    pub rows: Vec<Row>,
}

impl Group {
    /// What stands under its title: its points, and its score where there is one.
    pub fn lines(&self, lang: Lang) -> Vec<String> {
        let (points, score) = (&self.points, &self.score);
        let points = if lang == Lang::Zh { format!("（{points}分）") } else { format!("({points})") };
        let scored =
            (!score.is_empty()).then(|| if lang == Lang::Zh { format!("得 {score}") } else { format!("= {score}") });
        std::iter::once(points).chain(scored).collect()
    }
}

/// One item.
pub struct Row {
    /// What is looked at.
    pub content: String,
    /// Full marks.
    pub points: String,
    /// How it is scored.
    pub criteria: String,
    /// How it is examined.
    pub method: String,
    /// The marks entered in the first column.
    pub own: String,
    /// The marks worked out.
    pub score: String,
}

impl<'s> Filled<'s> {
    /// Fills a sheet in.
    pub fn of(
        standard: &'s Standard,
        sheet: &'s SheetExplanation,
        assessment: Option<&Assessment>,
        lang: Lang,
    ) -> Filled<'s> {
        let score = scored(assessment, sheet);
        // The first column of the vocabulary is that of the subject itself.
        let first = sheet.columns.first();
        let own = score.and_then(|score| score.columns.iter().find(|column| Some(&column.id) == first.map(|c| &c.id)));
        let marks = Marks { score, own, lang };
        let groups = sheet.items.iter().map(|item| group(item, &marks)).collect();
        let vetoes = score.map(|score| vetoes(score, lang)).unwrap_or_default();
        Self {
            lang,
            standard,
            sheet,
            subject: assessment.and_then(|a| a.subject.name.clone()).unwrap_or_default(),
            as_of: assessment.map(|a| a.as_of.clone()),
            groups,
            out_of: match score.filter(|score| score.scored != Scored::NothingScored) {
                Some(score) => report::points(score.out_of_low, score.out_of_high, lang),
                None => sheet.out_of.map(Mark::shown).unwrap_or_default(),
            },
            // As long as items are blank there is no sum.
            own: own.filter(|own| own.low == own.high).and_then(|own| own.low).map(Mark::shown).unwrap_or_default(),
            score: score.map(|score| total(score, lang)).unwrap_or_default(),
            vetoes,
        }
    }

    /// One of two texts, by language.
    pub fn say<'t>(&self, zh: &'t str, en: &'t str) -> &'t str {
        if self.lang == Lang::Zh { zh } else { en }
    }

    /// The titles of the eight columns.
    pub fn headings(&self) -> [&'static str; 8] {
        match self.lang {
            Lang::Zh => ["序号", "评价项目", "评价内容", "分值", "评分标准", "考核方式", "自评分", "得分"],
            Lang::En => ["no.", "group", "item", "points", "criteria", "method", "own marks", "marks"],
        }
    }

    /// The title: of the standard, and of the sheet where there are several.
    pub fn title(&self) -> String {
        let title = self.standard.title.get(self.lang);
        if self.standard.sheets.len() > 1 {
            format!("{title} · {}", self.sheet.title.get(self.lang))
        } else {
            title.to_owned()
        }
    }

    /// What takes the score, a level or the eligibility away, each in a sentence.
    pub fn rules_of_veto(&self) -> Vec<String> {
        self.sheet.vetoes.iter().map(|veto| veto.title.get(self.lang).to_owned()).collect()
    }
}

/// Where the marks of a sheet stand.
struct Marks<'a> {
    score: Option<&'a SheetScore>,
    own: Option<&'a ColumnScore>,
    lang: Lang,
}

impl Marks<'_> {
    fn item(&self, id: &str) -> Option<&ItemScore> {
        let mut open: Vec<&ItemScore> = self.score?.items.iter().collect();
        while let Some(item) = open.pop() {
            if item.id == id {
                return Some(item);
            }
            open.extend(&item.items);
        }
        None
    }

    /// What an item came to; a dash where it is not examined.
    fn worked_out(&self, id: &str) -> String {
        match self.item(id) {
            None => String::new(),
            Some(item) if item.scored == Scored::NothingScored => "—".to_owned(),
            Some(item) => report::points(item.low, item.high, self.lang),
        }
    }

    fn entered(&self, id: &str) -> String {
        let found = self.own.and_then(|own| own.items.iter().find(|item| item.id == id));
        found.map(|item| item.marks.shown()).unwrap_or_default()
    }
}

fn group(item: &ItemExplanation, marks: &Marks<'_>) -> Group {
    let items = if holds_others(item) { leaves(item) } else { vec![item] };
    let alone = !holds_others(item);
    Group {
        title: item.title.get(marks.lang).to_owned(),
        points: points(item, marks.lang),
        score: marks.worked_out(&item.id),
        rows: items.into_iter().map(|item| row(item, alone, marks)).collect(),
    }
}

/// A row; an item that is a group by itself needs its title only once.
fn row(item: &ItemExplanation, alone: bool, marks: &Marks<'_>) -> Row {
    let lang = marks.lang;
    let text = |text: &Option<Bilingual>| text.as_ref().map(|text| text.get(lang).to_owned());
    let title = item.title.get(lang);
    let content = match (text(&item.content), alone, lang) {
        (Some(content), true, _) => content,
        (Some(content), false, Lang::Zh) => format!("{title}：{content}"),
        (Some(content), false, Lang::En) => format!("{title}: {content}"),
        (None, _, _) => title.to_owned(),
    };
    Row {
        content,
        points: points(item, lang),
        criteria: text(&item.criteria).unwrap_or_else(|| item.scoring.get(lang).to_owned()),
        method: text(&item.method).unwrap_or_default(),
        own: marks.entered(&item.id),
        score: marks.worked_out(&item.id),
    }
}

/// Whether the item only sums up or weighs others; of alternatives, the best is one row.
fn holds_others(item: &ItemExplanation) -> bool {
    !item.items.is_empty() && item.shape != "best_of"
}

/// The items of a group that are a row each.
fn leaves(group: &ItemExplanation) -> Vec<&ItemExplanation> {
    let mut found = Vec::new();
    let mut open: Vec<&ItemExplanation> = group.items.iter().rev().collect();
    while let Some(item) = open.pop() {
        if holds_others(item) {
            open.extend(item.items.iter().rev());
        } else {
            found.push(item);
        }
    }
    found
}

/// The points: `5`, `加 1` above the base, `10 × 60%` where they are weighed.
fn points(item: &ItemExplanation, lang: Lang) -> String {
    let number = match (item.points, lang) {
        (Some(points), _) => points.shown(),
        (None, Lang::Zh) => "不限".to_owned(),
        (None, Lang::En) => "no cap".to_owned(),
    };
    let weight = item.weight.and_then(|weight| weight.times(Mark::HUNDRED)).map(Mark::shown);
    match (weight, item.bonus) {
        (Some(weight), _) => format!("{number} × {weight}%"),
        (None, true) => format!("+{number}"),
        (None, false) => number,
    }
}

fn total(score: &SheetScore, lang: Lang) -> String {
    match score.scored {
        Scored::NothingScored => if lang == Lang::Zh { "不适用" } else { "not applicable" }.to_owned(),
        _ => report::points(score.low, score.high, lang),
    }
}

/// The vetoes that are triggered or can't be ruled out.
fn vetoes(score: &SheetScore, lang: Lang) -> Vec<String> {
    let grave = score.vetoes.iter().filter(|veto| veto.triggered.pass);
    grave
        .map(|veto| {
            let title = veto.title.get(lang);
            match (veto.triggered.fail, lang) {
                (false, Lang::Zh) => format!("{title}：已触发"),
                (false, Lang::En) => format!("{title}: triggered"),
                (true, Lang::Zh) => format!("{title}：尚不能排除"),
                (true, Lang::En) => format!("{title}: can't be ruled out yet"),
            }
        })
        .collect()
}
