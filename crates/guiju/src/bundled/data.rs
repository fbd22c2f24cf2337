//! Made by `cargo xtask generate` from `rules/`; not to be edited.

/// The vocabulary: file names and texts.
pub(super) const VOCABULARY: &[(&str, &str)] = &[
    ("center.json", include_str!("vocabulary/center.json")),
    ("consistency.json", include_str!("vocabulary/consistency.json")),
    ("party-life.json", include_str!("vocabulary/party-life.json")),
    ("premises.json", include_str!("vocabulary/premises.json")),
    ("service.json", include_str!("vocabulary/service.json")),
    ("signs.json", include_str!("vocabulary/signs.json")),
    ("terms-premises.json", include_str!("vocabulary/terms-premises.json")),
];

/// The standards: file names and texts.
pub(super) const STANDARDS: &[(&str, &str)] = &[
    ("demonstration-village.json", include_str!("standards/demonstration-village.json")),
    ("qualifying-village.json", include_str!("standards/qualifying-village.json")),
    ("xuzhou-red-landmark.json", include_str!("standards/xuzhou-red-landmark.json")),
];

/// The source register: file names and texts.
#[cfg(feature = "authoring")]
pub(super) const REGISTER: &[(&str, &str)] = &[
    ("a5-construction.json", include_str!("register/a5-construction.json")),
    ("a5.json", include_str!("register/a5.json")),
    ("a6-acceptance.json", include_str!("register/a6-acceptance.json")),
    ("a6-annex-1.json", include_str!("register/a6-annex-1.json")),
    ("a6-annex-2.json", include_str!("register/a6-annex-2.json")),
    ("a6-safeguards.json", include_str!("register/a6-safeguards.json")),
    ("a6.json", include_str!("register/a6.json")),
];
