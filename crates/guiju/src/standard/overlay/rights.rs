//! What a standard lets others change of it, and who said so.

use super::{Layer, edit};
use crate::{
    Bilingual,
    diagnostic::Span,
    tree::{Node, Source},
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an overlay may do with a parameter or a rule.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tailoring {
    /// Ask more, never less. So it is where nothing is declared.
    #[default]
    Tighten,
    /// Ask less.
    Relax,
    /// Either.
    Any,
    /// Nothing.
    None,
}

impl Tailoring {
    /// The names in a standard.
    pub const NAMES: [(&'static str, Self); 4] =
        [("tighten", Self::Tighten), ("relax", Self::Relax), ("any", Self::Any), ("none", Self::None)];

    fn named(text: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(name, _)| *name == text).map(|(_, right)| *right)
    }

    /// The name in a standard.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, right)| *right == self).map_or("", |(name, _)| name)
    }

    /// Whether less may be asked.
    #[must_use]
    pub fn relaxes(self) -> bool {
        matches!(self, Self::Relax | Self::Any)
    }

    /// Whether more may be asked.
    #[must_use]
    pub fn tightens(self) -> bool {
        matches!(self, Self::Tighten | Self::Any)
    }

    /// What both allow: whoever stands between may narrow a right and never widen it.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.tightens() && other.tightens(), self.relaxes() && other.relaxes()) {
            (true, true) => Self::Any,
            (true, false) => Self::Tighten,
            (false, true) => Self::Relax,
            (false, false) => Self::None,
        }
    }
}

/// Which way a parameter is stricter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stricter {
    /// A greater value asks more.
    Higher,
    /// A smaller value asks more.
    Lower,
}

impl Stricter {
    /// The names in a standard.
    pub const NAMES: [(&'static str, Self); 2] = [("higher", Self::Higher), ("lower", Self::Lower)];
}

/// A right, and who declared it where.
#[derive(Clone, Copy, Debug)]
pub(super) struct Right {
    pub tailoring: Tailoring,
    /// The layer that declared it, and where; `None` where nothing was declared.
    by: Option<(usize, Span)>,
}

impl Right {
    const UNDECLARED: Self = Self { tailoring: Tailoring::Tighten, by: None };

    /// Who declared it, in words.
    pub fn origin(&self, layers: &[Layer], sources: &[Source]) -> Bilingual {
        let right = self.tailoring.name();
        match self.by.and_then(|(layer, span)| Some((layers.get(layer)?, span))) {
            Some((layer, span)) => {
                let file = sources.get(usize::from(span.source)).map(|s| s.name.as_str()).unwrap_or_default();
                let Layer { id, edition, .. } = layer;
                if span.line <= 1 {
                    // The text stands on one line, so that its number says nothing.
                    return Bilingual::new(
                        format!("`{id}`（{edition}）规定 `tailoring: {right}`"),
                        format!("`{id}` ({edition}) declares `tailoring: {right}`"),
                    );
                }
                let line = span.line;
                Bilingual::new(
                    format!("`{id}`（{edition}）在 {file} 第 {line} 行规定 `tailoring: {right}`"),
                    format!("`{id}` ({edition}) declares `tailoring: {right}` in {file}, line {line}"),
                )
            }
            None => Bilingual::new(
                "没有规定 `tailoring`，默认只可加严（tighten）",
                "no `tailoring` is declared, so that it may only be tightened",
            ),
        }
    }
}

/// The rights of everything that a standard effectively has, by section and name.
#[derive(Clone, Debug)]
pub(super) struct Rights {
    of: BTreeMap<(&'static str, String), Right>,
    /// The right to add.
    pub general: Right,
}

/// The sections whose things have rights.
const SECTIONS: [&str; 2] = ["parameters", "rules"];

impl Rights {
    /// Those of a standard without a base.
    pub fn of_base(root: &Node, layer: usize) -> Self {
        let general = declared(root, layer).unwrap_or(Right::UNDECLARED);
        let mut rights = Self { of: BTreeMap::new(), general };
        rights.declare(root, layer, general);
        rights
    }

    /// What an overlay adds has the rights that the overlay declares.
    fn declare(&mut self, root: &Node, layer: usize, general: Right) {
        for section in SECTIONS {
            for (id, _, node) in edit::names(root, section) {
                let right = declared(node, layer).unwrap_or(general);
                self.of.entry((section, id.to_owned())).or_insert(right);
            }
        }
    }

    /// Those of an overlay's effective standard: what was there is narrowed by the overlay's own general right.
    pub fn overlaid(mut self, overlay: &Node, effective: &Node, layer: usize) -> Self {
        let own = declared(overlay, layer);
        if let Some(own) = own {
            for right in self.of.values_mut().chain([&mut self.general]) {
                let tailoring = right.tailoring.and(own.tailoring);
                if tailoring != right.tailoring {
                    *right = Right { tailoring, by: own.by };
                }
            }
        }
        self.declare(effective, layer, own.unwrap_or(Right::UNDECLARED));
        self
    }

    /// The right of one thing.
    pub fn right(&self, section: &'static str, id: &str) -> Right {
        self.of.get(&(section, id.to_owned())).copied().unwrap_or(Right::UNDECLARED)
    }
}

fn declared(node: &Node, layer: usize) -> Option<Right> {
    let declared = edit::get(node, "tailoring")?;
    Some(Right { tailoring: Tailoring::named(declared.scalar()?)?, by: Some((layer, declared.span)) })
}

/// Which way a parameter's node says that it is stricter.
pub(super) fn stricter(parameter: &Node) -> Option<Stricter> {
    let text = edit::text(parameter, "stricter")?;
    Stricter::NAMES.iter().find(|(name, _)| *name == text).map(|(_, way)| *way)
}
