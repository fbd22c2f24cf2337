//! The optimum equals that of trying every combination of options.

use super::*;
use proptest::prelude::*;

const LIMIT: usize = 100_000;

/// Every combination of options.
fn combinations(problem: &Problem) -> Vec<Vec<usize>> {
    problem.levers.iter().fold(vec![Vec::new()], |all, options| {
        all.into_iter()
            .flat_map(|taken| {
                (0..options.len()).map(move |option| taken.iter().copied().chain([option]).collect::<Vec<_>>())
            })
            .collect()
    })
}

fn price(problem: &Problem, taken: &[usize]) -> Price {
    taken.iter().zip(&problem.levers).fold(Price::default(), |sum, (option, prices)| Price {
        money: sum.money + prices[*option].money,
        unpriced: sum.unpriced + prices[*option].unpriced,
    })
}

fn brute_force(problem: &Problem) -> Option<Price> {
    let meets = |taken: &Vec<usize>| problem.goals.iter().all(|goal| goal.holds(taken).unwrap());
    combinations(problem).iter().filter(|taken| meets(taken)).map(|taken| price(problem, taken)).min()
}

fn check(problem: &Problem) {
    let answer = solve(problem, LIMIT).unwrap();
    let expected = brute_force(problem);
    assert!(answer.proven, "{problem:?}");
    assert_eq!(answer.taken.is_some(), expected.is_some(), "{problem:?}\n{answer:?}");
    let Some(expected) = expected else { return };
    assert_eq!(answer.price, expected, "{problem:?}\n{answer:?}");
    assert_eq!(answer.least, expected, "{problem:?}\n{answer:?}");
    let taken = answer.taken.unwrap();
    assert_eq!(price(problem, &taken), expected);
    assert!(problem.goals.iter().all(|goal| goal.holds(&taken).unwrap()), "{problem:?}\n{taken:?}");
}

fn leaf(levers: usize) -> impl Strategy<Value = Formula> {
    prop_oneof![
        8 => (0..levers, 0u64..16).prop_map(|(lever, options)| Formula::Leaf { lever, options }),
        1 => any::<bool>().prop_map(Formula::Const),
    ]
}

fn formula(levers: usize) -> impl Strategy<Value = Formula> {
    leaf(levers).prop_recursive(3, 16, 4, |inner| {
        let parts = prop::collection::vec(inner, 1..4);
        prop_oneof![
            parts.clone().prop_map(Formula::All),
            parts.clone().prop_map(Formula::Any),
            (0usize..4, parts).prop_map(|(number, parts)| Formula::AtLeast(number, parts)),
        ]
    })
}

fn mark() -> impl Strategy<Value = Mark> {
    (-6i64..12, 1i64..4).prop_map(|(number, of)| Mark::new(number.into(), of.into()).unwrap())
}

fn marks(levers: usize) -> impl Strategy<Value = Marks> {
    let first = prop_oneof![
        mark().prop_map(Marks::Const),
        (0..levers, prop::collection::vec(mark(), 4)).prop_map(|(lever, marks)| Marks::ByOption { lever, marks }),
        (prop::collection::vec(formula(levers), 1..4), prop::collection::vec(mark(), 1..4))
            .prop_map(|(parts, marks)| Marks::ByNumber(parts, marks)),
    ];
    first.prop_recursive(3, 12, 4, move |inner| {
        let parts = prop::collection::vec(inner.clone(), 1..4);
        let bound = || prop::option::of(mark());
        prop_oneof![
            3 => parts.clone().prop_map(Marks::Sum),
            1 => parts.clone().prop_map(Marks::Max),
            1 => parts.prop_map(Marks::Min),
            1 => (inner.clone(), bound(), bound()).prop_map(|(m, low, high)| Marks::Clip(Box::new(m), low, high)),
            1 => (inner.clone(), mark()).prop_map(|(m, by)| Marks::Scale(Box::new(m), by)),
            2 => (formula(levers), inner.clone(), inner).prop_map(|(holds, then, otherwise)| Marks::If {
                holds,
                then: Box::new(then),
                otherwise: Box::new(otherwise),
            }),
        ]
    })
}

fn problem(with_marks: bool) -> impl Strategy<Value = Problem> {
    (1usize..6).prop_flat_map(move |levers| {
        let option = (0i64..20, 0u32..2).prop_map(|(money, unpriced)| Price { money, unpriced });
        let prices = prop::collection::vec(option, 1..4).prop_map(|mut options| {
            options.insert(0, Price::default());
            options
        });
        let goal = if with_marks {
            prop_oneof![
                formula(levers),
                (marks(levers), mark()).prop_map(|(marks, line)| Formula::Reaches(Box::new(marks), line)),
                (marks(levers), mark()).prop_map(|(marks, line)| Formula::Below(Box::new(marks), line)),
            ]
            .boxed()
        } else {
            formula(levers).boxed()
        };
        (prop::collection::vec(prices, levers), prop::collection::vec(goal, 1..5))
            .prop_map(|(levers, goals)| Problem { levers, goals })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn formulas_alone(problem in problem(false)) {
        check(&problem);
    }

    #[test]
    fn with_marks(problem in problem(true)) {
        check(&problem);
    }

    #[test]
    fn a_negation_holds_where_the_formula_does_not(problem in problem(true)) {
        for taken in combinations(&problem) {
            for goal in &problem.goals {
                prop_assert_ne!(goal.holds(&taken), goal.negated().holds(&taken));
            }
        }
    }

    #[test]
    fn a_limit_keeps_the_bounds_true(problem in problem(true)) {
        let answer = solve(&problem, 1).unwrap();
        if let Some(expected) = brute_force(&problem) {
            prop_assert!(answer.least <= expected, "{:?} above {:?}", answer.least, expected);
            prop_assert!(answer.taken.is_none() || answer.price >= expected);
            prop_assert!(answer.taken.is_some() || !answer.proven);
        } else {
            prop_assert!(answer.taken.is_none());
        }
    }
}

fn yuan(money: i64) -> Price {
    Price { money, unpriced: 0 }
}

fn takes(lever: usize, options: Options) -> Formula {
    Formula::Leaf { lever, options }
}

#[test]
fn one_lever_for_two_goals_is_paid_once() {
    // Area to 400 or to 600: the larger covers the smaller.
    let levers = vec![vec![yuan(0), yuan(72_000), yuan(472_000)]];
    let problem = Problem { levers, goals: vec![takes(0, 0b110), takes(0, 0b100)] };
    let answer = solve(&problem, LIMIT).unwrap();
    assert_eq!((answer.taken, answer.price.money), (Some(vec![2]), 472_000));
}

#[test]
fn a_fix_that_serves_two_goals_beats_two_cheaper_ones() {
    let levers = vec![vec![yuan(0), yuan(60)], vec![yuan(0), yuan(60)], vec![yuan(0), yuan(100)]];
    let either = |lever| Formula::Any(vec![takes(lever, 0b10), takes(2, 0b10)]);
    let problem = Problem { levers, goals: vec![either(0), either(1)] };
    let answer = solve(&problem, LIMIT).unwrap();
    assert_eq!((answer.taken, answer.price.money), (Some(vec![0, 0, 1]), 100));
}

#[test]
fn money_comes_before_the_number_of_things_without_a_price() {
    let free = Price { money: 0, unpriced: 3 };
    let problem = Problem {
        levers: vec![vec![yuan(0), free], vec![yuan(0), yuan(1)]],
        goals: vec![Formula::Any(vec![takes(0, 0b10), takes(1, 0b10)])],
    };
    assert_eq!(solve(&problem, LIMIT).unwrap().price, free);
}

#[test]
fn goals_that_stand_in_each_others_way_are_named() {
    let check = |goals: Vec<Formula>, expected: &[usize]| {
        let problem = Problem { levers: vec![vec![yuan(0); 3], vec![yuan(0); 2]], goals };
        assert_eq!(conflict(&problem, LIMIT), expected);
    };
    check(vec![takes(1, 0b10), takes(0, 0b001), takes(0, 0b110)], &[1, 2]);
    check(vec![takes(0, 0b001), Formula::Const(false)], &[1]);
    check(vec![takes(0, 0b001), takes(1, 0b11)], &[]);
}

#[test]
fn a_sheet_of_a_hundred_items_is_solved_at_once() {
    // Forty items of three steps, sharing levers in pairs with gates.
    let steps = |n: i64| vec![yuan(0), yuan(1000 + n * 137 % 911), yuan(2500 + n * 271 % 1733)];
    let levers: Vec<Vec<Price>> = (0..100).map(steps).collect();
    let item =
        |lever: usize| Marks::ByOption { lever, marks: vec![Mark::ZERO, Mark::new(1, 2).unwrap(), Mark::whole(1)] };
    let sheet = Marks::Sum((0..100).map(item).collect());
    let gates = (0..100).step_by(10).map(|lever| takes(lever, 0b110));
    let goals = gates.chain([Formula::Reaches(Box::new(sheet), Mark::whole(80))]).collect();
    let answer = solve(&Problem { levers, goals }, 2000).unwrap();
    assert!(answer.proven && answer.taken.is_some(), "{} nodes", answer.nodes);
}
