//! Reads a messaging document: the replies to a text.
//!
//! Source: <https://www.twilio.com/docs/messaging/twiml>

use roxmltree::Node;

use super::{
    attributes::{Attributes, SCHEMA, words_of},
    notice::{Notice, TwimlError},
    open,
    reading::{allow_children, warn_of_stray_text},
    verbs::{Callback, Redirect},
};

/// What a messaging document tells Twilio to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MessagingDocument {
    /// Messages to send, in order.
    pub replies: Vec<Reply>,
    /// Another document that goes on from here.
    pub redirect: Option<Redirect>,
    /// Warnings.
    pub notices: Vec<Notice>,
}

/// One `<Message>`, or its old form `<Sms>`. <https://www.twilio.com/docs/messaging/twiml/message>
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    /// The text.
    pub body: String,
    /// Another receiver than the sender.
    pub to: Option<String>,
    /// Another sender than the number written to.
    pub from: Option<String>,
    /// Where the message's status is told.
    pub status: Option<Callback>,
}

impl MessagingDocument {
    /// Reads a document.
    ///
    /// # Errors
    /// When Twilio would not execute any of it: too large, not well-formed, or no `<Response>`.
    pub fn parse(xml: &str) -> Result<Self, TwimlError> {
        let document = open(xml)?;
        let response = document.root_element();
        let mut read = Self::default();
        let _ = Attributes::of(response, &[], &mut read.notices);
        warn_of_stray_text(response, &mut read.notices);
        for node in response.children().filter(Node::is_element) {
            read.take(node);
            if read.redirect.is_some() {
                break;
            }
        }
        Ok(read)
    }

    fn take(&mut self, node: Node<'_, '_>) {
        match node.tag_name().name() {
            "Message" | "Sms" => {
                let reply = reply(node, &mut self.notices);
                self.replies.extend(reply);
            }
            "Redirect" => {
                let mut attributes = Attributes::of(node, &["method"], &mut self.notices);
                self.redirect = Some(Redirect { method: attributes.method("method", SCHEMA), url: words_of(node) });
            }
            name => self.notices.push(Notice::new(14_110, format!("<{name}> is no verb for a message reply"))),
        }
    }
}

fn reply(node: Node<'_, '_>, notices: &mut Vec<Notice>) -> Option<Reply> {
    let nested = allow_children(node, &["Body", "Media"], SCHEMA, notices);
    let spoken_of: Vec<_> = nested.into_iter().filter(|child| child.tag_name().name() == "Body").collect();
    let body = spoken_of.first().map_or_else(|| raw_text(node), |body| raw_text(*body));
    let mut attributes = Attributes::of(node, &["to", "from", "action", "method", "statusCallback"], notices);
    let method = attributes.method("method", 14_104);
    let status = attributes.url("statusCallback").or_else(|| attributes.url("action")).map(|url| Callback { url, method });
    if body.is_empty() || body.chars().count() > 1600 {
        attributes.warn(14_103, "body", "nothing, or more than 1600 characters");
        return None;
    }
    Some(Reply { body, to: attributes.text("to"), from: attributes.text("from"), status })
}

fn raw_text(node: Node<'_, '_>) -> String {
    let text: String = node.children().filter(Node::is_text).filter_map(|text| text.text()).collect();
    text.trim().to_owned()
}
