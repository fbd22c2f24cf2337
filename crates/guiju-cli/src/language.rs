//! Which language to speak: what is asked for, else that of the locale.

use crate::args::Language;
use guiju::Lang;

/// The variables of a locale that say the language of messages, the strongest first.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The language asked for, else that of the environment.
pub fn choose(asked: Option<Language>) -> Lang {
    match asked {
        Some(Language::Zh) => Lang::Zh,
        Some(Language::En) => Lang::En,
        None => of_locale(VARIABLES.into_iter().filter_map(|name| std::env::var(name).ok())),
    }
}

fn of_locale(values: impl IntoIterator<Item = String>) -> Lang {
    let first = values.into_iter().find(|value| !value.is_empty()).unwrap_or_default();
    if first.to_ascii_lowercase().starts_with("zh") { Lang::Zh } else { Lang::En }
}

#[cfg(test)]
mod tests {
    use super::of_locale;
    use guiju::Lang;

    #[test]
    fn the_first_variable_that_says_something_decides() {
        let check = |values: &[&str], lang| assert_eq!(of_locale(values.iter().map(|v| (*v).to_owned())), lang);
        check(&[], Lang::En);
        check(&["zh_CN.UTF-8"], Lang::Zh);
        check(&["", "zh_TW"], Lang::Zh);
        check(&["C", "zh_CN.UTF-8"], Lang::En);
        check(&["en_US.UTF-8"], Lang::En);
    }
}
