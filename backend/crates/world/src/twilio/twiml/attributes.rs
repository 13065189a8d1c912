//! Reads an element's attributes as Twilio does: an unknown one is warned of and ignored, a bad value is warned of under
//! its own number and the default stands.

use std::time::Duration;

use roxmltree::Node;

use super::{
    notice::Notice,
    verbs::{Callback, Method, Repeat},
};

/// <https://www.twilio.com/docs/api/errors/12200>
pub(super) const SCHEMA: u32 = 12_200;

/// An element, and where the warnings about it go.
pub(super) struct Attributes<'a, 'input> {
    node: Node<'a, 'input>,
    notices: &'a mut Vec<Notice>,
}

impl<'a, 'input> Attributes<'a, 'input> {
    /// Warns of every attribute that is not in `known`.
    pub(super) fn of(node: Node<'a, 'input>, known: &[&str], notices: &'a mut Vec<Notice>) -> Self {
        for attribute in node.attributes() {
            let name = attribute.name();
            if attribute.namespace().is_some() || !known.contains(&name) {
                notices.push(Notice::new(SCHEMA, format!("attribute {name:?} is not allowed on <{}>", node.tag_name().name())));
            }
        }
        Self { node, notices }
    }

    pub(super) fn text(&self, name: &str) -> Option<String> {
        self.node.attribute(name).map(str::to_owned)
    }

    /// An address; the empty attribute is none.
    pub(super) fn url(&self, name: &str) -> Option<String> {
        self.text(name).map(|url| url.trim().to_owned()).filter(|url| !url.is_empty())
    }

    /// One of the listed values, or the default and a warning.
    pub(super) fn one_of<T: Copy>(&mut self, name: &str, code: u32, values: &[(&str, T)], default: T) -> T {
        let Some(given) = self.node.attribute(name) else { return default };
        let found = values.iter().find(|(value, _)| value.eq_ignore_ascii_case(given)).map(|(_, meaning)| *meaning);
        found.unwrap_or_else(|| {
            self.warn(code, name, given);
            default
        })
    }

    pub(super) fn flag(&mut self, name: &str, code: u32, default: bool) -> bool {
        self.one_of(name, code, &[("true", true), ("false", false)], default)
    }

    pub(super) fn method(&mut self, name: &str, code: u32) -> Method {
        self.one_of(name, code, &[("GET", Method::Get), ("POST", Method::Post)], Method::Post)
    }

    /// Whole seconds within a range, or the default and a warning.
    pub(super) fn seconds(&mut self, name: &str, code: u32, range: std::ops::RangeInclusive<u64>, default: u64) -> Duration {
        Duration::from_secs(self.number(name, code, range).unwrap_or(default))
    }

    /// A whole number within a range; a warning when it is another thing.
    pub(super) fn number(&mut self, name: &str, code: u32, range: std::ops::RangeInclusive<u64>) -> Option<u64> {
        let given = self.node.attribute(name)?;
        let read = given.trim().parse().ok().filter(|number| range.contains(number));
        if read.is_none() {
            self.warn(code, name, given);
        }
        read
    }

    pub(super) fn repeat(&mut self, code: u32) -> Repeat {
        match self.number("loop", code, 0..=1000) {
            None => Repeat::Times(1),
            Some(0) => Repeat::UntilTheEnd,
            Some(times) => Repeat::Times(u32::try_from(times).unwrap_or(1)),
        }
    }

    /// A callback address with its method attribute.
    pub(super) fn callback(&mut self, url: &str, method: &str, code: u32) -> Option<Callback> {
        let method = self.method(method, code);
        self.url(url).map(|url| Callback { url, method })
    }

    /// Words parted by spaces.
    pub(super) fn words(&self, name: &str) -> Vec<String> {
        self.node.attribute(name).map(|list| list.split_whitespace().map(str::to_owned).collect()).unwrap_or_default()
    }

    pub(super) fn warn(&mut self, code: u32, name: &str, given: &str) {
        self.notices.push(Notice::new(code, format!("<{} {name}={given:?}> is not valid", self.node.tag_name().name())));
    }
}

/// The text of an element, its child elements' included, white space folded.
pub(super) fn words_of(node: Node<'_, '_>) -> String {
    let all: Vec<&str> = node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect();
    all.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}
