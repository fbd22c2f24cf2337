//! Score sheets in words: how items are scored, and what a report says of a score.

#![expect(clippy::unwrap_used, reason = "what goes wrong in a helper of tests is a failed test")]

use guiju::{Facts, Lang, Source, Standard, Vocabulary, quantity::read_date, report};

/// A standard whose one sheet is `items`; `more` are further keys of the sheet.
fn standard(items: &str, more: &str) -> Standard {
    let text = format!(
        "format: guiju-standard/1\nid: words\nedition: '1'\nstatus: draft\ntitle: {{zh: 词, en: words}}\n\
         issuer: {{zh: 某, en: some}}\nsubject: center\nrules: []\nscores:\n  - id: sheet\n    \
         title: {{zh: 表, en: sheet}}\n{more}    items: {items}\n"
    );
    Standard::load(&Source::new("words.yaml", &text), Vocabulary::bundled().unwrap()).unwrap()
}

#[test]
fn every_shape_says_how_it_is_scored() {
    let check = |item: &str, zh: &str, en: &str| {
        let standard = standard(&format!("[{{id: a, title: {{zh: 甲, en: A}}, {item}}}]"), "");
        let sheets = standard.explain_sheets();
        let found = &sheets[0].items[0].scoring;
        assert_eq!((found.zh.as_str(), found.en.as_str()), (zh, en));
    };
    check(
        "points: 5, when: {on_trunk_road: true}",
        "位于交通主干道，得5分，否则不得分",
        "5 points if on a trunk road, otherwise none",
    );
    check(
        "each: [{points: 1, when: {on_trunk_road: true}}, {points: 1/3, title: {zh: 乙, en: B}, when: {floors: {at_least: 2}}}]",
        "位于交通主干道，得1分；乙，得≈0.333分",
        "1 point for: on a trunk road; ≈0.333 points for: B",
    );
    check(
        "points: 2, floor: 0, deduct: [{points: 0.2, of: {ratio: {of: town_rank, to: town_units_ranked}}, above: 30 %, per: 1 %, steps: pro_rata, at_most: 1}]",
        "乡镇排名占参加排名单位数的比例（基准：30%）每高1个百分点扣0.2分，不足一步的按比例，最多扣1分；扣完为止",
        "0.2 points off for each 1 percentage point that rank within the town as a share of units ranked in the town is above 30%, parts of a step in proportion, at most 1 point; down to nought",
    );
    check(
        "points: 2, floor: none, deduct: [{points: 2, unless: {on_trunk_road: true}}, {points: 1, per: shops}]",
        "没有做到“位于交通主干道”，扣2分；按商铺数，每一个扣1分；可以倒扣",
        "2 points off unless on a trunk road; 1 point off for each of: shops; below nought if need be",
    );
    check(
        "points: 2, deduct: [{points: 1, missing: [{on_trunk_road: true}]}]",
        "以下每缺一项扣1分：位于交通主干道；最低0分（原文没有写明）",
        "1 point off for each that does not hold: on a trunk road; no lower than nought (not stated)",
    );
    check(
        "bonus: true, cap: none, add: [{points: 1, present: [{on_trunk_road: true}]}]",
        "以下每有一项加1分：位于交通主干道；不设上限",
        "1 point more for each that holds: on a trunk road; without a cap",
    );
    check(
        "points: 4, applies: {floors: {at_least: 2}}, not_applicable: grant, bands: {of: floors, tiers: [{more_than: 3, marks: 4}, {at_most: 3, marks: 50 %}]}",
        "按楼层数：超过3得4分；不超过3得2分；只在楼层数不少于2时考核，否则得满分",
        "by storeys: more than 3: 4 points; at most 3: 2 points; examined only if storeys at least 2; otherwise it is granted in full",
    );
    check(
        "points: 2, cap: 3, slope: {of: floors, target: 2, steps: full, below: -1, above: 0.5}",
        "楼层数为2时得2分，每少1扣1分，每多1加0.5分；最低0分（原文没有写明）；最多3分",
        "2 points where storeys is 2, 1 point less for each 1 below, 0.5 points more for each 1 above; no lower than nought (not stated); at most 3 points",
    );
    check(
        "points: 3, full_marks_if: {party_organization_stars: {at_least: 5}}, number_met: {of: [{on_trunk_road: true}], marks: [0, 3]}",
        "以下1条中满足0条得0分，1条得3分：位于交通主干道；党组织星级不少于5的，直接得满分",
        "by how many of these 1 are met, 0 points for 0, 3 points for 1: on a trunk road; full marks if stars of the Party organization at least 5",
    );
}

#[test]
fn a_report_says_what_a_score_stands_on() {
    let check = |items: &str, more: &str, facts: &str, contains: &[&str]| {
        let standard = standard(items, more);
        let source = Source::new("facts.yaml", &format!("subject: center\n{facts}"));
        let facts = Facts::read(&source, standard.vocabulary(), standard.subject).unwrap();
        let assessment = standard.assess(&facts, read_date("2023-06-01").unwrap().lo);
        let report = format!("{}{}", report::text(&assessment, Lang::Zh), report::text(&assessment, Lang::En));
        for text in contains {
            match text.strip_prefix('!') {
                Some(text) => assert!(!report.contains(text), "{text:?} is in\n{report}"),
                None => assert!(report.contains(text), "{text:?} is not in\n{report}"),
            }
        }
    };
    let two = "[{id: a, title: {zh: 甲, en: A}, clause: '1', points: 10, when: {on_trunk_road: true}}, \
               {id: b, title: {zh: 乙, en: B}, points: 5, applies: {level: village}, when: {floors: {at_least: 2}}}]";
    check(
        two,
        "",
        "level: village\non_trunk_road: true\nfloors: 3\n",
        &["得分：15 / 15", "Score: 15 / 15", "Full marks (2)", "本标准只计分"],
    );
    check(
        two,
        "",
        "level: village\non_trunk_road: false\n",
        &["得分：0–5（满分 15），尚有 1 项待定", "[1] 甲：0 / 10", "待查：楼层数", "!界限"],
    );
    check(
        two,
        "",
        "level: town\non_trunk_road: true\n",
        &["得分：10 / 10", "不考核的项目（1）", "its points are not in the total"],
    );
    check(two, "", "on_trunk_road: true\nfloors: 1\n", &["（满分 10–15）", "是否考核也不清楚"]);
    let none = "[{id: b, title: {zh: 乙, en: B}, points: 5, applies: {level: village}, when: {floors: {at_least: 2}}}]";
    check(none, "", "level: town\n", &["得分：没有可计分的项目", "Score: nothing is scored", "!共 0 条"]);
    let third = "[{id: a, title: {zh: 甲, en: A}, points: 1, n_of: {number: 3, of: [{on_trunk_road: true}, {floors: {at_least: 2}}, {buildings: {at_least: 2}}]}}]";
    check(
        third,
        "",
        "on_trunk_road: true\nfloors: 1\nbuildings: 1\n",
        &["得分：≈0.333 / 1", "失分的项目（1）", "buildings: 1, required: at least 2"],
    );
    let veto = "    pass_mark: 5\n    veto: [{id: v, title: {zh: 事故, en: Accident}, when: {major_accidents: {at_least: 1}}, effect: score}]\n";
    check(
        two,
        veto,
        "level: town\non_trunk_road: true\nmajor_accidents: 2\n",
        &["得分：0 / 10", "不计否决的得分：10", "事故：已触发", "合格线 5 分：未达到"],
    );
    check(
        two,
        veto,
        "level: town\non_trunk_road: true\n",
        &["得分：0–10", "尚不能排除", "can't be ruled out", "尚不能确定"],
    );
    check(
        two,
        veto,
        "level: town\non_trunk_road: true\nmajor_accidents: 0\n",
        &["得分：10 / 10", "!一票否决", "合格线 5 分：达到"],
    );
    let columns = "    columns: {from: score_entries, item: item, column: column, marks: marks}\n";
    let entered = "level: village\non_trunk_road: true\nfloors: 3\nscore_entries:\n  - {item: a, column: self_assessment, marks: 8}\n  - {item: b, column: 自评, marks: 6}\n  - {item: c, column: final, marks: 1}\n";
    let said = [
        "自评：填了 2 项，合计 14，比按事实计算的少 1",
        "[1] 甲：填了 8，按事实计算为 10，少 2",
        "乙：填了 6，超过分值 5",
        "评分表没有这一项",
    ];
    check(two, columns, entered, &said);
}
