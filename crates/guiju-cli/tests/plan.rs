//! `guiju plan`: what it prints, and its exit codes.

#[allow(dead_code, reason = "each file of tests uses a part of it")]
mod common;

use common::{STANDARD, check, repository};

const COSTS: &str = "\
format: guiju-costs/1
title: {zh: 示例, en: example}
costs:
  building_area: {per: 1 m2, cost: 2000 yuan}
";

#[test]
fn a_plan_says_what_to_do_and_what_it_costs() {
    let facts = "{level: village, building_area: 264 m2, name: 幸福村党群服务中心}";
    let files = [("small.yaml", STANDARD), ("facts.yaml", facts), ("costs.yaml", COSTS)];
    let args = "plan facts.yaml --standard small.yaml --costs costs.yaml --as-of 2022-06-01";
    let zh = [
        "幸福村党群服务中心：为“达到标准”要做的事",
        "建筑面积达到300 ㎡（现为264 ㎡，还要增加36 ㎡）",
        "7.2 万元",
        "没有更省的办法",
    ];
    check(&format!("{args} --lang zh"), &files, 1, &zh);
    check(args, &files, 1, &["at least 300 m²", "36 m² more", "72000 yuan", "It is proven"]);
    let plan: serde_json::Value =
        serde_json::from_str(&check(&format!("{args} --format json"), &files, 1, &[])).unwrap();
    assert_eq!((plan["format"].as_str(), plan["improve"]["proven"].as_bool()), (Some("guiju-plan/1"), Some(true)));
    assert_eq!(plan["improve"]["fixes"][0]["gain"]["rules"][0]["rule"], "area");
}

#[test]
fn the_outcome_is_the_exit_code() {
    let run = |facts: &str, more: &str, exit: i32, contains: &[&str]| {
        let files = [
            ("small.yaml", STANDARD),
            ("facts.yaml", facts),
            ("costs.yaml", "format: guiju-costs/1\ntitle: {zh: a, en: a}\ncosts: {bulding_area: cannot}\n"),
        ];
        check(&format!("plan facts.yaml --standard small.yaml --as-of 2022-06-01 {more}"), &files, exit, contains)
    };
    run("{level: village, building_area: 300 m2}", "", 0, &["the target is reached"]);
    run("{level: village, building_area: 200 m2}", "", 1, &["fewest things"]);
    run("{level: town, building_area: 200 m2}", "", 5, &["can't be reached"]);
    run("{level: village, building_area: 200 m}", "", 3, &["facts.yaml:1"]);
    run("{level: village}", "--costs costs.yaml", 4, &["costs.yaml:3", "did you mean `building_area`?"]);
    run("{level: village}", "--to conform", 64, &["did you mean `conforms`?"]);
}

#[test]
fn a_real_village_has_a_list_for_the_wall() {
    let facts = repository("tests/cases/real-centers/03-tianyuan.json");
    let costs = repository("rules/costs/example.yaml");
    let args = format!("plan {facts} --standard demonstration-village --costs {costs} --as-of 2022-06-01 --lang zh");
    let expected =
        ["田园村党群服务中心", "建筑面积达到600 ㎡", "增设房间：便民服务大厅", "没有更省的办法", "!service-hall"];
    check(&args, &[], 1, &expected);
}
