//! `guiju sheet`, and what other verbs say of score sheets.

mod common;

use common::{Place, STANDARD, check, repository};

/// Sheets of the small standard: items of several shapes, and one over the verdicts of its rules.
const SHEETS: &str = "\
scores:
  - id: review
    title: {zh: 评分表, en: Review}
    note: {zh: 试用, en: On trial}
    out_of: 10
    columns: {from: score_entries, item: item, column: column, marks: marks}
    veto:
      - {id: accident, title: {zh: 重大事故, en: Major accident}, when: {major_accidents: {at_least: 1}}, effect: score}
    items:
      - id: place
        title: {zh: 场所, en: Place}
        items:
          - id: size
            title: {zh: 面积, en: Size}
            content: {zh: '房屋\"够大\"', en: 'large enough, in short'}
            criteria: {zh: 按面积计, en: by area}
            method: {zh: 实测, en: measured}
            points: 6
            floor: 0
            deduct: [{points: 1, of: building_area, below: 300 m2, per: 10 m2, steps: full}]
          - id: parking
            title: {zh: 停车, en: Parking}
            points: 2
            when: {parking_spaces: {at_least: 1}}
      - {id: hours, title: {zh: 开放, en: Opening}, points: 2, when: {opening_hours: {at_least: 8 h}}}
  - {id: rules, title: {zh: 规则, en: Rules}, xccdf: default}
levels:
  - {id: good, title: {zh: 良好, en: good}, score: {review: {at_least: 80 %}}}
";

const FACTS: &str = "\
as_of: 2023-06-01
name: <幸福村>
level: village
building_area: 275 m2
major_accidents: 0
parking_spaces: 2
score_entries: [{item: size, column: self_assessment, marks: 5}]
";

fn place() -> Place {
    let standard = format!("{STANDARD}{SHEETS}");
    Place::with(&[("s/standard.yaml", &standard), ("facts.yaml", FACTS), ("none.yaml", STANDARD)])
}

#[test]
fn a_blank_sheet_is_printed() {
    let place = place();
    let zh = [
        "序号",
        "评价项目",
        "评价内容",
        "分值",
        "评分标准",
        "考核方式",
        "自评分",
        "得分",
        "合计",
        "场所",
        "（8分）",
        "实测",
    ];
    place.check("sheet s --lang zh", 0, &zh);
    // Where there are no words of the text, those of the rule stand in for them.
    place.check("sheet s", 0, &["own marks", "total", "2 points if parking spaces", "by area"]);
    place.check("sheet s --sheet rules", 0, &["XCCDF"]);
    place.check("sheet s --sheet rule", 64, &["no sheet `rule`", "rules"]);
    let example = repository("rules/standards/village-self-assessment-example");
    place.check(&format!("sheet {example} --lang zh"), 0, &["示例", "建筑面积", "扣完为止", "100"]);
    place.check("sheet none.yaml", 64, &["no score sheet"]);
    place.check("sheet --help", 0, &["Examples", "guiju sheet"]);
}

#[test]
fn csv_opens_in_a_spreadsheet() {
    let place = place();
    let out = place.check("sheet s facts.yaml --format csv --lang zh", 0, &[]);
    let expected = "\u{feff}序号,评价项目,评价内容,分值,评分标准,考核方式,自评分,得分\r\n\
        1,场所,\"面积：房屋\"\"够大\"\"\",6,按面积计,实测,5,4\r\n\
        1,场所,停车,2,停车位数不少于1，得2分，否则不得分,,,2\r\n\
        2,开放,开放,2,开放时间不少于8 小时，得2分，否则不得分,,,0–2\r\n\
        ,合计,,10,,,,6–8\r\n";
    assert_eq!(out, expected);
    let out = place.check("sheet s --format csv", 0, &[]);
    assert!(out.ends_with(",total,,10,,,,\r\n"), "{out}");
}

#[test]
fn the_page_merges_groups_and_escapes_names() {
    let place = place();
    let parts = ["&lt;幸福村&gt;", "rowspan=\"2\"", "盖章", "A4", "6–8", "重大事故", "试用", "!<幸福村>"];
    place.check("sheet s facts.yaml --format html --lang zh", 0, &parts);
    place.check("sheet s facts.yaml --format html -o sheet.html", 0, &[]);
    place.check("sheet s facts.yaml --format html -o sheet.html", 64, &["is there already"]);
    let page = std::fs::read_to_string(place.path("sheet.html")).unwrap();
    assert!(page.starts_with("<!doctype html>"), "{page}");
    place.check("sheet s gone.yaml", 64, &["gone.yaml"]);
    check(
        "sheet s.yaml f.yaml",
        &[("s.yaml", &format!("{STANDARD}{SHEETS}")), ("f.yaml", "level: vilage")],
        3,
        &["village"],
    );
}

#[test]
fn explain_and_check_say_the_scores() {
    let place = place();
    let all = ["Review (out of 10)", "note: On trial", "Size (6 points): 1 point off for each 10 m²", "down to nought"];
    place.check("explain s", 0, &all);
    place.check(
        "explain s --lang zh",
        0,
        &["评分表（满分10）", "每少10 ㎡扣1分，不足一步的不计；扣完为止", "〔否决得分〕重大事故"],
    );
    let answer = place.check("explain s --format json", 0, &[]);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["scores"][0]["items"][0]["items"][0]["shape"], "deduct");
    assert_eq!(answer["scores"][0]["items"][0]["items"][0]["points"]["decimal"], "6");
    let zh =
        ["得分（评分表）：6–8（满分 10），尚有 1 项待定", "面积：4 / 6，扣2分：建筑面积为275 ㎡（基准300 ㎡）", "多 1"];
    place.check("check facts.yaml --standard s --lang zh", 1, &zh);
    place.check("check facts.yaml --standard s", 1, &["Score (Review): 6–8 (out of 10), 1 item not decided yet"]);
    place.check("check facts.yaml facts.yaml --standard s --summary", 1, &["score", "6–8"]);
    place.check("new facts --standard s", 0, &["opening_hours:", "score_entries:", "major_accidents:"]);
}

#[test]
fn items_need_cases() {
    let tests = |scores: &str| {
        format!("format: guiju-tests/1\nas_of: 2022-06-01\ngiven: {{level: village}}\nscores:\n{scores}")
    };
    let standard = format!("{STANDARD}{SHEETS}");
    let run = |scores: &str, contains: &[&str]| {
        let tests = tests(scores);
        let files = [("s/standard.yaml", standard.as_str()), ("s/tests.yaml", tests.as_str())];
        check("test s", &files, 1, contains);
    };
    let size =
        "  size:\n    - {is: 6, facts: {building_area: 300 m2}}\n    - {is: 3.5, facts: {building_area: 264 m2}}\n";
    run(
        size,
        &[
            "expected 3.5, found 3",
            "`size` lacks tests: undecided",
            "`rules` lacks tests: decided, undecided",
            "!`place` lacks",
        ],
    );
    run("  siez: []\n", &["did you mean `size`?"]);
    run("  size: [{is: six, facts: {}}]\n", &["tests.yaml:5:15", "1/3"]);
    run("  hours: [{is: nothing, or: nothing, facts: {}}]\n", &["`is` is nothing already"]);
}
