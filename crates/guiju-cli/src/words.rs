//! Names of statuses and modalities, as they are printed.

use guiju::{
    Bilingual,
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
