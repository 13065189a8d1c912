//! The routes of the API as the running server itself tells them, so that a story meets a new route on the day it is made.

use reqwest::Method;
use serde_json::Value;

use crate::Member;

/// One route.
#[derive(Clone, Debug)]
pub struct Route {
    /// How it is asked.
    pub method: Method,
    /// Where, with `{id}` for what is named in the path.
    pub path: String,
    /// The names of its query parameters.
    pub query: Vec<String>,
    /// Those of them that must be there.
    pub required: Vec<String>,
    /// What its body is called, and the names of the body's fields.
    pub body: Option<(String, Vec<String>)>,
}

impl Route {
    /// Every route of the server that this member talks to.
    pub async fn all(member: &Member) -> Vec<Self> {
        let document = member.gets("/openapi.json").await.ok();
        let paths = document["paths"].as_object().unwrap();
        let routes = paths.iter().flat_map(|(path, methods)| methods.as_object().unwrap().iter().map(move |told| (path, told)));
        routes.map(|(path, (method, told))| Self::told(&document, path, method, told)).collect()
    }

    fn told(document: &Value, path: &str, method: &str, told: &Value) -> Self {
        let parameters = || told["parameters"].as_array().into_iter().flatten().filter(|parameter| parameter["in"] == "query");
        let name = |parameter: &Value| parameter["name"].as_str().unwrap().to_owned();
        let reference = told["requestBody"]["content"]["application/json"]["schema"]["$ref"].as_str();
        let schema = reference.map(|reference| reference.rsplit('/').next().unwrap().to_owned());
        Self {
            method: method.to_uppercase().parse().unwrap(),
            path: path.to_owned(),
            query: parameters().map(name).collect(),
            required: parameters().filter(|parameter| parameter["required"] == true).map(name).collect(),
            body: schema.map(|schema| (schema.clone(), fields(document, &schema))),
        }
    }

    /// Whether something is named in its path.
    #[must_use]
    pub fn names_something(&self) -> bool {
        self.path.contains('{')
    }

    /// The kind of thing that is named in its path, as the path calls it: `customers`.
    #[must_use]
    pub fn named_kind(&self) -> Option<&str> {
        let (before, after) = self.path.split_once("/{")?;
        assert!(!after.contains('{'), "{} names two things, and the story knows how to name one", self.path);
        before.rsplit('/').next()
    }

    /// Its path with this id in it.
    #[must_use]
    pub fn of(&self, id: &str) -> String {
        match (self.path.split_once('{'), self.path.split_once('}')) {
            (Some((before, _)), Some((_, after))) => format!("{before}{id}{after}"),
            _ => self.path.clone(),
        }
    }
}

fn fields(document: &Value, schema: &str) -> Vec<String> {
    let properties = document["components"]["schemas"][schema]["properties"].as_object();
    properties.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}
