//! Checks one facts file against a bundled standard: `cargo run -p guiju --example check -- STANDARD FACTS`.

use guiju::{Lang, Standard, quantity::read_date, report};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(id), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: check STANDARD FACTS".into());
    };
    let standard = Standard::bundled(&id)?;
    let facts = standard.read_facts(&path, &std::fs::read_to_string(&path)?)?;
    let as_of = match facts.as_of {
        Some(day) => day,
        None => read_date("2026-01-01")?.lo,
    };
    print!("{}", report::text(&standard.assess(&facts, as_of), Lang::Zh));
    Ok(())
}
