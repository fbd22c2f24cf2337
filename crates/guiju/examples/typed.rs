//! Builds a center in Rust and checks it: `cargo run -p guiju --example typed`.

use guiju::{
    Lang, Standard,
    quantity::read_date,
    report,
    typed::{Center, CenterLevel, Evidence, Judgement, List, Method, Room, RoomKind, Set},
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut hall = Room::default();
    hall.kinds = Some(vec![RoomKind::ServiceHall].into()); // a service hall and nothing else
    hall.area = Some("约60平方米".parse()?);
    let mut library = Room::default();
    library.kinds = Some(Set::open(vec![RoomKind::Library]).into()); // perhaps it serves for more

    let mut center = Center::default();
    center.name = Some("幸福村党群服务中心".into());
    center.level = Some(CenterLevel::Village.into());
    center.building_area = Some("364 m2".parse()?);
    center.floors = Some(2.into());
    center.rooms = Some(List::open(vec![hall, library]).into()); // there are more rooms than these two
    let visit = Evidence::by("县委组织部").with_method(Method::SiteVisit).with_date("2022-05-20".parse()?);
    center.premises_fully_functional = Some(Judgement::new(true, visit)?);

    // What is built in Rust is a facts file, too.
    println!("{}\n", serde_json::to_string_pretty(&center)?);

    let standard = Standard::bundled("xuzhou-red-landmark")?;
    let facts = standard.facts_of(&center)?;
    print!("{}", report::text(&standard.assess(&facts, read_date("2022-06-01")?.lo), Lang::Zh));
    Ok(())
}
