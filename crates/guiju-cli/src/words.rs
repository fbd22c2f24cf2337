//! Names of statuses and modalities, points and vetoes, as they are printed.

use guiju::{
    Bilingual,
    score::{Effect, ItemExplanation, Mark},
    standard::{Modality, Status},
};

/// Where a standard stands.
pub fn status(status: Status) -> Bilingual {
    let (zh, en) = match status {
        Status::Draft => ("草案", "draft"),
        Status::InForce => ("现行", "in force"),
        Status::Superseded => ("已被取代", "superseded"),
        Status::Withdrawn => ("已废止", "withdrawn"),
    };
    Bilingual::new(zh, en)
}

/// How strongly a rule is meant, as a mark before it.
pub fn modality(modality: Modality) -> Bilingual {
    let (zh, en) = match modality {
        Modality::Must => ("应", "must"),
        Modality::Should => ("宜", "should"),
        Modality::May => ("可", "may"),
        Modality::Prohibited => ("禁", "must not"),
    };
    Bilingual::new(zh, en)
}

/// What a veto takes away.
pub fn effect(effect: Effect) -> Bilingual {
    let (zh, en) = match effect {
        Effect::Score => ("否决得分", "takes the score away"),
        Effect::Level => ("否决等级", "takes levels away"),
        Effect::Eligibility => ("取消资格", "takes the eligibility away"),
    };
    Bilingual::new(zh, en)
}

/// The points of an item, with its weight and whether they stand above the base.
pub fn points(item: &ItemExplanation) -> Bilingual {
    let (mut zh, mut en) = match item.points {
        Some(mark) if mark == Mark::ONE => (vec!["1分".to_owned()], vec!["1 point".to_owned()]),
        Some(mark) => (vec![format!("{}分", mark.shown())], vec![format!("{} points", mark.shown())]),
        None => (vec!["不限分".to_owned()], vec!["points without a cap".to_owned()]),
    };
    if let Some(weight) = item.weight.and_then(|weight| weight.times(Mark::HUNDRED)) {
        zh.push(format!("权重{}%", weight.shown()));
        en.push(format!("weight {}%", weight.shown()));
    }
    if item.bonus {
        zh.push("加分".to_owned());
        en.push("above the base".to_owned());
    }
    Bilingual::new(zh.join("，"), en.join(", "))
}
