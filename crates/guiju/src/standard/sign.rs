//! Signs as a standard describes them: size, mounting, colours, faces, text. Drawings are made from them later.

use super::{
    carrier::{Carrier, take_covers},
    terms_named,
};
use crate::{
    Bilingual,
    diagnostic::Span,
    quantity::{Dimension, Reading, Unit, read_amount},
    tree::{
        Node,
        decode::{Decoder, Fields},
    },
    vocabulary::Vocabulary,
};

/// One kind of sign, as it is made.
#[derive(Clone, Debug)]
pub struct Sign {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: Bilingual,
    /// The clause of the text.
    pub clause: String,
    /// Kind of sign, by number in the term list `sign_kind`.
    pub kind: Option<u32>,
    /// Its lengths, on the grid, by name: `width`, `height`, `depth`, `thickness`.
    pub size: Vec<(String, i64)>,
    /// Where and how it is put up.
    pub mounting: Option<Mounting>,
    /// Colour of the ground, by number in the term list `colour`.
    pub ground: Option<u32>,
    /// Colour of the text.
    pub text_colour: Option<u32>,
    /// How the text is written.
    pub font: Option<Bilingual>,
    /// What it is made of.
    pub material: Option<Bilingual>,
    /// On how many sides it is written.
    pub faces: Option<u32>,
    /// What stands on it.
    pub text: Option<Bilingual>,
    /// What has to be on it, by number in the term list `board_content`.
    pub contents: Vec<u32>,
    /// How many of them there are.
    pub number: Option<u32>,
    /// The reading taken.
    pub note: Option<Bilingual>,
    /// Where it stands.
    pub span: Span,
}

/// Where and how a sign is put up.
#[derive(Clone, Debug)]
pub struct Mounting {
    /// Where.
    pub place: Option<Bilingual>,
    /// Height of the lower edge above the ground, on the grid.
    pub lower_edge: Option<i64>,
    /// Distance from what it hangs beside, on the grid.
    pub offset: Option<i64>,
    /// What stands in which order.
    pub order: Vec<String>,
}

const LENGTHS: [&str; 4] = ["width", "height", "depth", "thickness"];

/// Reads the signs of a standard.
pub(super) fn signs(
    node: &Node,
    vocabulary: &Vocabulary,
    carriers: &mut Vec<Carrier>,
    decoder: &mut Decoder<'_>,
) -> Vec<Sign> {
    let nodes = decoder.list(node, "signs").unwrap_or_default();
    let mut signs: Vec<Sign> = Vec::new();
    for node in nodes {
        let Some(sign) = sign(node, vocabulary, carriers, decoder) else { continue };
        if signs.iter().any(|other| other.id == sign.id) {
            let message = Bilingual::new(
                format!("标识 `{}` 声明了两次", sign.id),
                format!("the sign `{}` is declared twice", sign.id),
            );
            decoder.error(sign.span, &sign.id, "repeated-name", message, None);
        }
        signs.push(sign);
    }
    signs
}

fn sign(node: &Node, vocabulary: &Vocabulary, carriers: &mut Vec<Carrier>, decoder: &mut Decoder<'_>) -> Option<Sign> {
    let mut fields = decoder.fields(node, "signs")?;
    let id_node = fields.require(decoder, "id");
    let id = id_node.and_then(|n| decoder.text(n, "signs"))?;
    take_covers(carriers, "sign", &id, &mut fields, decoder);
    let title = fields.require(decoder, "title").and_then(|n| decoder.bilingual(n, &id));
    let clause = fields.take("clause").and_then(|n| decoder.text(n, &id)).unwrap_or_default();
    let term = |fields: &mut Fields<'_>, key: &'static str, list: &str, decoder: &mut Decoder<'_>| -> Vec<u32> {
        fields.take(key).map(|n| terms_named(n, &id, list, vocabulary, decoder)).unwrap_or_default()
    };
    let kind = term(&mut fields, "kind", "sign_kind", decoder).first().copied();
    let ground = term(&mut fields, "ground", "colour", decoder).first().copied();
    let text_colour = term(&mut fields, "text_colour", "colour", decoder).first().copied();
    let contents = term(&mut fields, "contents", "board_content", decoder);
    let size = fields.take("size").map(|n| size(n, &id, decoder)).unwrap_or_default();
    let mounting = fields.take("mounting").and_then(|n| mounting(n, &id, decoder));
    let faces = fields.take("faces").and_then(|n| decoder.whole(n, &id));
    let number = fields.take("number").and_then(|n| decoder.whole(n, &id));
    let [font, material, text, note] =
        ["font", "material", "text", "note"].map(|key| fields.take(key).and_then(|n| decoder.bilingual(n, &id)));
    fields.finish(decoder);
    let span = id_node?.span;
    Some(Sign {
        title: title?,
        clause,
        kind,
        size,
        mounting,
        ground,
        text_colour,
        font,
        material,
        faces,
        text,
        contents,
        number,
        note,
        span,
        id,
    })
}

fn size(node: &Node, id: &str, decoder: &mut Decoder<'_>) -> Vec<(String, i64)> {
    let Some(mut fields) = decoder.fields(node, id) else { return Vec::new() };
    let found = LENGTHS
        .into_iter()
        .filter_map(|key| Some((key.to_owned(), fields.take(key).and_then(|n| length(n, id, decoder))?)))
        .collect();
    fields.finish(decoder);
    found
}

fn length(node: &Node, id: &str, decoder: &mut Decoder<'_>) -> Option<i64> {
    let text = decoder.text(node, id)?;
    match read_amount(&text, &Reading { unit: Unit::base(Dimension::Length), tolerance_ppm: 0 }) {
        Ok(amount) => Some(amount.interval.lo),
        Err(error) => {
            decoder.error(node.span, id, "bad-amount", error.message(), error.help());
            None
        }
    }
}

fn mounting(node: &Node, id: &str, decoder: &mut Decoder<'_>) -> Option<Mounting> {
    let mut fields = decoder.fields(node, id)?;
    let place = fields.take("place").and_then(|n| decoder.bilingual(n, id));
    let lower_edge = fields.take("lower_edge").and_then(|n| length(n, id, decoder));
    let offset = fields.take("offset").and_then(|n| length(n, id, decoder));
    let order = fields.take("order").map(|n| decoder.texts(n, id)).unwrap_or_default();
    fields.finish(decoder);
    Some(Mounting { place, lower_edge, offset, order: order.into_iter().map(|(text, _)| text).collect() })
}
