//! Made by `cargo xtask generate` from `rules/`; not to be edited.

/// The vocabulary: file names and texts.
pub(super) const VOCABULARY: &[(&str, &str)] = &[
    ("article-1-center.json", include_str!("vocabulary/article-1-center.json")),
    ("article-1-organization.json", include_str!("vocabulary/article-1-organization.json")),
    ("article-1-programme.json", include_str!("vocabulary/article-1-programme.json")),
    ("article-2-center.json", include_str!("vocabulary/article-2-center.json")),
    ("article-2-community.json", include_str!("vocabulary/article-2-community.json")),
    ("article-2-nonpublic.json", include_str!("vocabulary/article-2-nonpublic.json")),
    ("article-2-organization.json", include_str!("vocabulary/article-2-organization.json")),
    ("article-2-park.json", include_str!("vocabulary/article-2-park.json")),
    ("article-3-center.json", include_str!("vocabulary/article-3-center.json")),
    ("article-3-programme.json", include_str!("vocabulary/article-3-programme.json")),
    ("article-3-station.json", include_str!("vocabulary/article-3-station.json")),
    ("article-4-rooms.json", include_str!("vocabulary/article-4-rooms.json")),
    ("article-4-signs.json", include_str!("vocabulary/article-4-signs.json")),
    ("article-4-village.json", include_str!("vocabulary/article-4-village.json")),
    ("article-6-center.json", include_str!("vocabulary/article-6-center.json")),
    ("article-6-programme.json", include_str!("vocabulary/article-6-programme.json")),
    ("article-6-project.json", include_str!("vocabulary/article-6-project.json")),
    ("article-6-terms.json", include_str!("vocabulary/article-6-terms.json")),
    ("center.json", include_str!("vocabulary/center.json")),
    ("consistency.json", include_str!("vocabulary/consistency.json")),
    ("party-life.json", include_str!("vocabulary/party-life.json")),
    ("premises.json", include_str!("vocabulary/premises.json")),
    ("service.json", include_str!("vocabulary/service.json")),
    ("signs.json", include_str!("vocabulary/signs.json")),
    ("terms-homes.json", include_str!("vocabulary/terms-homes.json")),
    ("terms-premises.json", include_str!("vocabulary/terms-premises.json")),
];

/// The standards: file names and texts.
pub(super) const STANDARDS: &[(&str, &str)] = &[
    ("community-nonpublic-party-building.json", include_str!("standards/community-nonpublic-party-building.json")),
    ("construction-principles.json", include_str!("standards/construction-principles.json")),
    ("construction-project.json", include_str!("standards/construction-project.json")),
    ("county-programme.json", include_str!("standards/county-programme.json")),
    ("county-programme-example.json", include_str!("standards/county-programme-example.json")),
    ("demonstration-village.json", include_str!("standards/demonstration-village.json")),
    ("district-coverage-plan.json", include_str!("standards/district-coverage-plan.json")),
    ("district-coverage-plan-example.json", include_str!("standards/district-coverage-plan-example.json")),
    ("district-standardization.json", include_str!("standards/district-standardization.json")),
    ("district-standardization-example.json", include_str!("standards/district-standardization-example.json")),
    ("government-service-center.json", include_str!("standards/government-service-center.json")),
    ("member-statistics.json", include_str!("standards/member-statistics.json")),
    ("model-organ.json", include_str!("standards/model-organ.json")),
    ("nanchang-programme.json", include_str!("standards/nanchang-programme.json")),
    ("nanchang-service-center.json", include_str!("standards/nanchang-service-center.json")),
    ("nonpublic-party-building.json", include_str!("standards/nonpublic-party-building.json")),
    ("park-center-four-in-one.json", include_str!("standards/park-center-four-in-one.json")),
    ("park-party-organization.json", include_str!("standards/park-party-organization.json")),
    ("project-grant.json", include_str!("standards/project-grant.json")),
    ("qualifying-village.json", include_str!("standards/qualifying-village.json")),
    ("rebuilt-village.json", include_str!("standards/rebuilt-village.json")),
    ("red-landmark-review.json", include_str!("standards/red-landmark-review.json")),
    ("red-station.json", include_str!("standards/red-station.json")),
    ("village-center-design.json", include_str!("standards/village-center-design.json")),
    ("village-center-design-boards.json", include_str!("standards/village-center-design-boards.json")),
    ("village-center-design-ground-floor.json", include_str!("standards/village-center-design-ground-floor.json")),
    ("village-center-design-upper-floor.json", include_str!("standards/village-center-design-upper-floor.json")),
    ("village-poverty-plan.json", include_str!("standards/village-poverty-plan.json")),
    ("xuzhou-red-landmark.json", include_str!("standards/xuzhou-red-landmark.json")),
];

/// The older editions of the standards: file names and texts.
pub(super) const EDITIONS: &[(&str, &str)] = &[
];

/// The source register: file names and texts.
#[cfg(feature = "authoring")]
pub(super) const REGISTER: &[(&str, &str)] = &[
    ("a1-attached.json", include_str!("register/a1-attached.json")),
    ("a1.json", include_str!("register/a1.json")),
    ("a2-park-activities.json", include_str!("register/a2-park-activities.json")),
    ("a2-park.json", include_str!("register/a2-park.json")),
    ("a2-plan-community.json", include_str!("register/a2-plan-community.json")),
    ("a2-plans.json", include_str!("register/a2-plans.json")),
    ("a3-management.json", include_str!("register/a3-management.json")),
    ("a3.json", include_str!("register/a3.json")),
    ("a4-boards.json", include_str!("register/a4-boards.json")),
    ("a4-rooms-ground.json", include_str!("register/a4-rooms-ground.json")),
    ("a4-rooms-upper.json", include_str!("register/a4-rooms-upper.json")),
    ("a4-theme.json", include_str!("register/a4-theme.json")),
    ("a4.json", include_str!("register/a4.json")),
    ("a5-construction.json", include_str!("register/a5-construction.json")),
    ("a5.json", include_str!("register/a5.json")),
    ("a6-acceptance.json", include_str!("register/a6-acceptance.json")),
    ("a6-annex-1.json", include_str!("register/a6-annex-1.json")),
    ("a6-annex-2.json", include_str!("register/a6-annex-2.json")),
    ("a6-safeguards.json", include_str!("register/a6-safeguards.json")),
    ("a6.json", include_str!("register/a6.json")),
];
