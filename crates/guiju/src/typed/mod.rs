//! Rust structs for the subjects, so that facts can be built in Rust and the compiler knows their names and types.
//!
//! The structs and enums are made from the vocabulary by `cargo xtask generate`; what they are made of stands here: a
//! [`Fact`] is a value and perhaps its [`Evidence`]; a quantity such as [`Area`] is a text as people write it, read once
//! to be sure of it; a [`Set`] and a [`List`] know whether they are complete. A field that is `None` is not known.
//!
//! ```
//! use guiju::{Standard, Verdict, quantity::read_date, typed::*};
//! let mut center = Center::default();
//! center.level = Some(CenterLevel::Village.into());
//! center.building_area = Some("364 m2".parse()?);
//! center.rooms = Some(List::open(vec![Room::default()]).into()); // there may be more rooms than this one
//!
//! let standard = Standard::bundled("xuzhou-red-landmark")?;
//! let facts = standard.facts_of(&center)?;
//! let assessment = standard.assess(&facts, read_date("2022-06-01")?.lo);
//! assert_eq!(assessment.verdict, Verdict::Fail); // 36 m² short
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A subject serializes to a facts file and deserializes from one (also where its names are zh titles or synonyms). What
//! it means is decided when the facts are read: units of the fact, its range and its tolerance are the vocabulary's.
//! Quantities and texts are kept as they were given; terms and yes or no are written by their id and as `true` or `false`.
//! Waivers are added to the facts, with [`Facts::with_waiver`](crate::Facts::with_waiver).
//!
//! Two things are stricter here than in a file: a blank text is an error, not a fact that isn't known; and so is a quantity
//! without its unit where it is parsed, since a number of metres and one of centimetres look the same.

mod collection;
mod error;
mod fact;
mod generated;
mod given;
mod quantity;
mod subject;
mod term;

pub use collection::{List, Set};
pub use error::ValueError;
pub use fact::{Evidence, Fact, Judgement, Method, Value};
pub use generated::*;
pub use given::Bounds;
pub use quantity::{Area, Count, Day, Duration, Length, Money, OpeningHours, Percent, Points};
pub use subject::{Kind, Subject};
pub use term::{Term, Words};
