//! A plan in words: the list that is pinned to the wall. As wide as a sheet of paper, no names of rules in it.

use super::{Fix, FixKind, Plan, next::clauses};
use crate::{
    Lang, Shown,
    assess::{LevelOutcome, Verdict, report::verdict_text},
    quantity::read_date,
    standard::Status,
};
use std::fmt::Write;

/// Columns of a line; a Chinese character takes two.
const WIDTH: usize = 84;

/// Facts to find out that are given with their reasons; of the others only the names.
const FIRST_FACTS: usize = 12;

/// The plan as plain text.
#[must_use]
pub fn text(plan: &Plan, lang: Lang) -> String {
    let mut page = Page { lang, out: String::new(), section: 0 };
    page.head(plan);
    page.now(plan);
    page.next(plan);
    page.fixes(plan);
    page.out
}

struct Page {
    lang: Lang,
    out: String,
    section: usize,
}

impl Page {
    fn say<'t>(&self, zh: &'t str, en: &'t str) -> &'t str {
        if self.lang == Lang::Zh { zh } else { en }
    }

    fn heading(&mut self, zh: &str, en: &str) {
        const NUMBERS: [&str; 6] = ["一", "二", "三", "四", "五", "六"];
        let number = NUMBERS.get(self.section).copied().unwrap_or_default();
        self.section += 1;
        let _ = match self.lang {
            Lang::Zh => writeln!(self.out, "\n{number}、{zh}"),
            Lang::En => writeln!(self.out, "\n{}. {en}", self.section),
        };
    }

    /// A paragraph with a mark before its first line.
    fn entry(&mut self, mark: &str, text: &str) {
        let indent = width(mark);
        for (number, line) in wrapped(text, WIDTH.saturating_sub(indent)).iter().enumerate() {
            let before = if number == 0 { mark.to_owned() } else { " ".repeat(indent) };
            let _ = writeln!(self.out, "{before}{line}");
        }
    }

    fn head(&mut self, plan: &Plan) {
        let name = plan.subject.name.clone().unwrap_or_else(|| self.say("（未具名）", "(no name)").to_owned());
        let title = plan.target.title.get(self.lang);
        let heading = match self.lang {
            Lang::Zh => format!("{name}：为“{title}”要做的事"),
            Lang::En => format!("{name}: what to do for \"{title}\""),
        };
        self.entry("", &heading);
        let status = match plan.standard.status {
            Status::Draft => self.say("，草案", ", a draft"),
            Status::Superseded => self.say("，已被取代", ", superseded"),
            Status::Withdrawn => self.say("，已废止", ", withdrawn"),
            Status::InForce => "",
        };
        let (standard, edition) = (plan.standard.title.get(self.lang), &plan.standard.edition);
        let day = read_date(&plan.as_of).map(|_| plan.as_of.clone()).unwrap_or_default();
        let line = match self.lang {
            Lang::Zh => format!("对照《{standard}》（{edition}{status}），截至 {day}"),
            Lang::En => format!("by the {standard} ({edition}{status}), as of {day}"),
        };
        self.entry("", &line);
    }

    fn now(&mut self, plan: &Plan) {
        self.heading("现在怎么样", "Where things stand");
        let outcome = verdict_text(plan.now.verdict, &plan.now.possible);
        let c = plan.now.counts;
        let line = match self.lang {
            Lang::Zh => format!(
                "{}。已符合 {} 条，不符合 {} 条，还不清楚 {} 条，不适用 {} 条。",
                outcome.zh, c.pass, c.fail, c.unknown, c.not_applicable
            ),
            Lang::En => format!(
                "It {}. Requirements: {} met, {} not met, {} not known yet, {} not applicable.",
                if plan.now.verdict == Verdict::Unknown { "is not decided yet" } else { outcome.en.as_str() },
                c.pass,
                c.fail,
                c.unknown,
                c.not_applicable
            ),
        };
        self.entry("  ", &line);
        if let Some(level) = plan.now.level.as_ref().filter(|_| plan.now.verdict != Verdict::NotApplicable) {
            let line = self.level(level);
            self.entry("  ", &line);
        }
        for score in &plan.now.scores {
            let title = score.title.get(self.lang);
            let shown = |mark: Option<crate::score::Mark>| mark.map_or_else(|| "…".to_owned(), |m| m.decimal());
            let (low, high) = (shown(score.low), shown(score.high));
            let line = match (self.lang, low == high) {
                (Lang::Zh, true) => format!("{title}：{low} 分。"),
                (Lang::Zh, false) => format!("{title}：现在能确定 {low} 分，最多可能 {high} 分。"),
                (Lang::En, true) => format!("{title}: {low} points."),
                (Lang::En, false) => format!("{title}: {low} points for certain, {high} at most."),
            };
            self.entry("  ", &line);
        }
    }

    fn level(&self, level: &LevelOutcome) -> String {
        let title = |id: &Option<String>| {
            let found = id.as_ref().and_then(|id| level.all.iter().find(|l| l.id == *id));
            found.map(|level| level.title.get(self.lang).to_owned())
        };
        let highest = title(level.possible.last().unwrap_or(&None));
        match (title(&level.certain), highest, self.lang) {
            (None, None, Lang::Zh) => "还没有达到任何等级。".to_owned(),
            (None, None, Lang::En) => "No level is reached.".to_owned(),
            (None, Some(best), Lang::Zh) => format!("能确定的等级还没有；全部查清后，最好可能是“{best}”。"),
            (None, Some(best), Lang::En) => format!("No level is reached for certain; at best it is \"{best}\"."),
            (Some(now), Some(best), Lang::Zh) if now != best => {
                format!("已达到“{now}”；全部查清后，最好可能是“{best}”。")
            }
            (Some(now), Some(best), Lang::En) if now != best => {
                format!("\"{now}\" is reached; at best it is \"{best}\".")
            }
            (Some(now), _, Lang::Zh) => format!("已达到“{now}”。"),
            (Some(now), _, Lang::En) => format!("\"{now}\" is reached."),
        }
    }

    fn next(&mut self, plan: &Plan) {
        if plan.next_facts.is_empty() {
            return;
        }
        let number = plan.next_facts.len();
        self.heading(
            &format!("先弄清这些（共 {number} 项，要紧的在前）"),
            &format!("Find these out first ({number}, what matters most in front)"),
        );
        for (number, fact) in plan.next_facts.iter().take(FIRST_FACTS).enumerate() {
            let text = fact.text.get(self.lang).to_owned();
            self.entry(&format!("  {:>2}. ", number + 1), &text);
        }
        let rest: Vec<&str> = plan.next_facts.iter().skip(FIRST_FACTS).map(|fact| fact.title.get(self.lang)).collect();
        if !rest.is_empty() {
            let line = match self.lang {
                Lang::Zh => format!("此外还有：{}。", rest.join("、")),
                Lang::En => format!("And: {}.", rest.join("; ")),
            };
            self.entry("      ", &line);
        }
    }

    fn fixes(&mut self, plan: &Plan) {
        let improve = &plan.improve;
        if plan.target.reached {
            self.heading("要做的事", "What to do");
            let text = self.say("目标已经达到，没有必须再做的事。", "Nothing: the target is reached.").to_owned();
            self.entry("  ", &text);
            return;
        }
        if !improve.reachable {
            self.blocked(plan);
            return;
        }
        let number = improve.fixes.len();
        self.heading(&format!("要做的事（共 {number} 件）"), &format!("What to do ({number})"));
        if improve.fixes.iter().any(|fix| fix.measure_first) {
            let text = self
                .say(
                    "标“先查”的，也许已经做到：先查一查，做到了就不用再花钱。",
                    "Where it says \"look first\", perhaps it is there already: then nothing has to be spent on it.",
                )
                .to_owned();
            self.entry("  ", &text);
        }
        let mut kind: Option<FixKind> = None;
        for (number, fix) in improve.fixes.iter().enumerate() {
            if kind != Some(fix.kind) {
                kind = Some(fix.kind);
                let title = title(fix.kind, self.lang);
                let _ = writeln!(self.out, "  【{title}】");
            }
            self.fix(number + 1, fix, plan.prices.is_some());
        }
        self.total(plan);
    }

    fn fix(&mut self, number: usize, fix: &Fix, priced: bool) {
        let lang = self.lang;
        let mut notes: Vec<String> = Vec::new();
        let clauses = clauses(&fix.gain.rules);
        if !clauses.zh.is_empty() {
            notes.push(clauses.get(lang).to_owned());
        }
        if let Some(marks) = fix.gain.marks {
            let plus = if marks.is_negative() { "" } else { "+" };
            notes.push(format!("{plus}{} {}", marks.decimal(), self.say("分", "points")));
        }
        notes.extend(self.cost(fix, priced));
        if fix.measure_first {
            notes.push(self.say("先查", "look first").to_owned());
        }
        let notes = match lang {
            Lang::Zh if notes.is_empty() => String::new(),
            Lang::Zh => format!(" 〔{}〕", notes.join("；")),
            Lang::En if notes.is_empty() => String::new(),
            Lang::En => format!(" [{}]", notes.join("; ")),
        };
        let text = format!("{}{notes}", fix.what.get(lang));
        self.entry(&format!("  □ {number:>2}. "), &text);
    }

    fn cost(&self, fix: &Fix, priced: bool) -> Vec<String> {
        let lang = self.lang;
        let mut parts = Vec::new();
        if !nothing(&fix.cost.one_off) {
            parts.push(fix.cost.one_off.text.get(lang).to_owned());
        }
        if !nothing(&fix.cost.yearly) {
            let yearly = fix.cost.yearly.text.get(lang);
            parts.push(if lang == Lang::Zh { format!("每年 {yearly}") } else { format!("{yearly} a year") });
        }
        if priced && fix.unpriced > 0 {
            parts.push(self.say("未定价", "no price").to_owned());
        }
        parts
    }

    fn total(&mut self, plan: &Plan) {
        let improve = &plan.improve;
        self.heading("一共要花多少", "What it costs");
        let lang = self.lang;
        let Some(prices) = &plan.prices else {
            let text = match (improve.proven, lang) {
                (true, Lang::Zh) => "没有给出价目，所以只求事情最少；已经证明没有更少的办法。",
                (false, Lang::Zh) => "没有给出价目，所以只求事情最少；这是找到的最好的办法，不能保证没有更少的。",
                (true, Lang::En) => {
                    "No prices were given, so the fewest things are asked for; there is no way with fewer."
                }
                (false, Lang::En) => {
                    "No prices were given, so the fewest things are asked for; this is the best way found, perhaps not the best."
                }
            };
            self.entry("  ", text);
            return;
        };
        let (once, yearly) = (improve.cost.one_off.text.get(lang), improve.cost.yearly.text.get(lang));
        let (prices, years) = (prices.get(lang), improve.years);
        let line = match lang {
            Lang::Zh if nothing(&improve.cost.yearly) => format!("一次性 {once}（按“{prices}”）。"),
            Lang::En if nothing(&improve.cost.yearly) => format!("{once} once (by \"{prices}\")."),
            Lang::Zh => format!("一次性 {once}，此外每年 {yearly}（按“{prices}”）。"),
            Lang::En => format!("{once} once, and {yearly} every year (by \"{prices}\")."),
        };
        self.entry("  ", &line);
        if improve.unpriced > 0 {
            let number = improve.unpriced;
            let line = match lang {
                Lang::Zh => format!("另有 {number} 处没有定价，没有算在内：先比有价的钱，再比没有价的处数。"),
                Lang::En => format!(
                    "Not in it is what has no price ({number}): ways are compared by what has one, then by the number of things without."
                ),
            };
            self.entry("  ", &line);
        }
        let line = match (improve.proven, lang) {
            (true, Lang::Zh) => format!("已经证明：按这份价目（年费算 {years} 年），没有更省的办法。"),
            (true, Lang::En) => {
                format!(
                    "It is proven that nothing is cheaper by these prices (years of yearly costs counted: {years})."
                )
            }
            (false, Lang::Zh) => {
                format!("这是找到的最省的办法，但还没有证明；无论如何不会少于 {}。", improve.least.text.zh)
            }
            (false, Lang::En) => {
                format!("It is the cheapest way found, not proven; no way costs less than {}.", improve.least.text.en)
            }
        };
        self.entry("  ", &line);
    }

    fn blocked(&mut self, plan: &Plan) {
        self.heading("为什么达不到", "Why it can't be reached");
        let lang = self.lang;
        let improve = &plan.improve;
        if improve.blocked.is_empty() {
            let text = self
                .say(
                    "没有找到达到目标的办法，但也没有证明没有。",
                    "No way was found, nor is it proven that there is none.",
                )
                .to_owned();
            self.entry("  ", &text);
            return;
        }
        let text = if improve.blocked.len() > 1 {
            self.say("下面这些要求合在一起做不到：", "These can't all be met:")
        } else {
            self.say("下面这项要求做不到：", "This can't be met:")
        };
        self.entry("  ", text);
        for blocked in &improve.blocked {
            let clause = clauses(blocked.rule.as_slice());
            let text = match lang {
                Lang::Zh if clause.zh.is_empty() => blocked.text.zh.clone(),
                Lang::Zh => format!("{}：{}", clause.zh, blocked.text.zh),
                Lang::En if clause.en.is_empty() => blocked.text.en.clone(),
                Lang::En => format!("{}: {}", clause.en, blocked.text.en),
            };
            self.entry("  · ", &text);
        }
    }
}

/// Whether an amount of money is none.
fn nothing(shown: &Shown) -> bool {
    shown.low.as_deref().is_none_or(|low| low == "0")
}

fn title(kind: FixKind, lang: Lang) -> &'static str {
    let (zh, en) = match kind {
        FixKind::Confirm => ("要查清的", "To be found out"),
        FixKind::Build => ("要建的", "To be built"),
        FixKind::Equip => ("要添置的", "To be bought and put up"),
        FixKind::Organize => ("要做到的", "To be done"),
        FixKind::Attest => ("要请人评定的", "To be judged"),
        FixKind::Wait => ("要等的", "To be waited for"),
    };
    if lang == Lang::Zh { zh } else { en }
}

/// Columns that a text takes.
fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

fn columns(c: char) -> usize {
    if matches!(c, '\u{2e80}'..='\u{ffff}' | '“' | '”' | '‘' | '’' | '—' | '…' | '□' | '·') {
        2
    } else {
        1
    }
}

/// A text in lines of so many columns: broken at blanks, or anywhere between Chinese characters, but never before a mark
/// that closes.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    const CLOSING: &str = "，。；：、）》”’】〕！？,.;:)]";
    const OPENING: &str = "（《“‘【〔([";
    let chars: Vec<char> = text.chars().collect();
    let (mut lines, mut line) = (Vec::new(), String::new());
    let mut taken = 0;
    // Where the line may be broken: its length in bytes there.
    let mut last: Option<usize> = None;
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|n| chars.get(n));
        let wide = |c: &char| columns(*c) == 2;
        // A number stays with its unit.
        let amount = wide(c) && at.checked_sub(2).and_then(|n| chars.get(n)).is_some_and(char::is_ascii_digit);
        let may = before.is_some_and(|b| match b {
            ' ' => !amount,
            b => (wide(b) || wide(c)) && !CLOSING.contains(*c) && !OPENING.contains(*b) && *c != ' ',
        });
        if may {
            last = Some(line.len());
        }
        if *c != ' '
            && taken + columns(*c) > most
            && let Some((head, rest)) = last.and_then(|byte| line.split_at_checked(byte))
        {
            let rest = rest.to_owned();
            lines.push(head.trim_end().to_owned());
            taken = width(&rest);
            line = rest;
            last = None;
        }
        line.push(*c);
        taken += columns(*c);
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_no_wider_than_the_paper() {
        let check = |text: &str, most: usize, expected: &[&str]| assert_eq!(wrapped(text, most), expected);
        check("建筑面积达到400 ㎡，还差36 ㎡", 14, &["建筑面积达到", "400 ㎡，还差", "36 ㎡"]);
        check("one two three", 7, &["one two", "three"]);
        check("一二三。四", 6, &["一二", "三。四"]);
        check("", 5, &[""]);
        check("unbreakable", 4, &["unbreakable"]);
    }
}
