//! Two businesses in one house, and neither ever sees or changes what is the other's: not over any route that the server
//! has, nor by telephone.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a story that cannot go on has failed")]

use std::{
    collections::{BTreeMap, BTreeSet},
    num::NonZeroU32,
};

use callwright::{
    config::{Limits, Rate},
    demo::{self, DemoBusiness},
};
use reqwest::Method;
use serde_json::{Value, json};
use store::Engine;
use tests::{Answer, Furnishing, House, Member, Route, engines};
use world::words_of;

use crate::common::{CALLER, EVERYTHING};

/// Somebody whom only the second business knows.
const ONLY_THEIRS: &str = "+16195550171";
/// Words that only the second business has in its books.
const THEIR_WORDS: [&str; 5] = ["kurt weiss", "mara lindqvist", "6195550171", "mara@customers.example", "88 cedar walk"];
/// What only the platform's admin may ask.
const PLATFORM: &str = "/v1/admin/";
/// More than either business has of one kind.
const ALL: &str = "limit=200";

/// The house with both, and their owners at their desks.
struct Street {
    house: House,
    theirs: DemoBusiness,
    us: Member,
    them: Member,
    routes: Vec<Route>,
}

impl Street {
    async fn open(engine: Engine) -> Self {
        let [_, theirs] = demo::all();
        let much = NonZeroU32::MAX;
        let much = Rate { per_minute: much, burst: much };
        let limits = Limits { api: much, anonymous: much, per_caller: much, ..Limits::usual() };
        let house = House::furnished(Furnishing { engine, limits, ..Furnishing::default() }).await;
        house.takes_in(&theirs).await;
        // A session that is ended from another one.
        house.signs_in(theirs.owner_email).await;
        let (us, them) = (house.signs_in(house.business.owner_email).await, house.signs_in(theirs.owner_email).await);
        let routes = Route::all(&us).await;
        assert!(routes.len() > 30, "the server does not tell its routes");
        Self { house, theirs, us, them, routes }
    }

    /// The same person calls both and books; both have a customer at the desk, work, a visit, a missed call and a job given up.
    async fn is_lived_in(&self) {
        for (number, words) in [(self.house.number(), EVERYTHING), (self.theirs.number, "Kurt Weiss, consultation on tuesday at 6 pm")] {
            let call = self.house.caller(CALLER).call(number).await;
            call.say(words).await;
            let booked = words_of(&call.say("yes please").await);
            assert!(booked.contains("You are booked"), "{booked}");
            call.say("no thank you").await;
            let missed = self.house.caller("+19135550179").call(number).await;
            missed.hang_up().await;
        }
        self.house.world.settle().await;
        let ours = json!({ "name": "Ida Moss", "phone": "+19135550172", "email": "ida@customers.example" });
        let theirs = json!({ "name": "Mara Lindqvist", "phone": ONLY_THEIRS, "email": "mara@customers.example" });
        for (member, customer, street) in [(&self.us, ours, "77 Cedar Walk"), (&self.them, theirs, "88 Cedar Walk")] {
            let made = member.makes("/v1/customers", customer).await;
            let id = made["id"].as_str().unwrap();
            member.makes(&format!("/v1/customers/{id}/places"), json!({ "street": street })).await;
            member.makes("/v1/work-orders", json!({ "customer_id": id })).await;
        }
        self.house.scratch.execute("UPDATE job SET status = 'given_up' WHERE tenant_id IS NOT NULL").await.unwrap();
    }
}

/// What one business has: every answer that it gets about its own, and the ids in them by kind.
#[derive(Debug, PartialEq)]
struct Books {
    pages: BTreeMap<String, Answer>,
    ids: BTreeMap<String, Vec<String>>,
}

impl Books {
    async fn read(member: &Member, routes: &[Route]) -> Self {
        let mut books = Self { pages: BTreeMap::new(), ids: BTreeMap::new() };
        let reads = |route: &&Route| route.method == Method::GET;
        let me = member.gets("/v1/auth/me").await.ok();
        books.ids.insert("tenants".to_owned(), vec![me["tenant_id"].as_str().unwrap().to_owned()]);
        let (asked_with_ids, simple): (Vec<_>, Vec<_>) =
            routes.iter().filter(reads).filter(|route| !route.names_something()).partition(|route| !route.required.is_empty());
        for route in simple.into_iter().chain(asked_with_ids) {
            let asked = asked_rightly(route, &books, None);
            books.turn_to(member, &asked, &route.path).await;
        }
        for route in routes.iter().filter(reads).filter(|route| route.names_something()) {
            for id in books.ids_of(route.named_kind().unwrap()) {
                books.turn_to(member, &route.of(&id), &route.path).await;
            }
        }
        books
    }

    async fn turn_to(&mut self, member: &Member, asked: &str, path: &str) {
        let page = member.gets(asked).await;
        assert!(page.status < 500, "{asked}: {page:?}");
        let kind = path.rsplit('/').next().unwrap();
        let items = page.json()["items"].as_array().cloned().unwrap_or_default();
        let found = items.iter().filter_map(|item| item["id"].as_str().map(ToOwned::to_owned));
        self.ids.entry(kind.to_owned()).or_default().extend(found);
        self.pages.insert(asked.to_owned(), page);
    }

    fn ids_of(&self, kind: &str) -> Vec<String> {
        self.ids.get(kind).cloned().unwrap_or_default()
    }

    /// One thing of this kind; the oldest session, so that whoever is at the desk stays signed in.
    fn one(&self, kind: &str) -> String {
        let ids = self.ids_of(kind);
        ids.last().unwrap_or_else(|| panic!("neither business has {kind}: let the story make some")).clone()
    }

    /// The thing that a field such as `customer_id` names.
    fn named_by(&self, field: &str) -> String {
        match field {
            "object_id" => self.one("appointments"),
            "work_order_id" => self.work_of_the_customer(),
            field => self.one(&format!("{}s", field.trim_end_matches("_id").replace('_', "-"))),
        }
    }

    /// Work for the customer whom bodies name: a visit may be part of no other's.
    fn work_of_the_customer(&self) -> String {
        let customer = self.one("customers");
        let items = self.pages.values().flat_map(|page| page.json()["items"].as_array().cloned().unwrap_or_default());
        let mut orders = items.filter(|item| item["stage"].is_string() && item["customer_id"] == customer.as_str());
        orders.find_map(|order| order["id"].as_str().map(ToOwned::to_owned)).unwrap()
    }

    /// Every id that stands anywhere in them.
    fn every_id(&self) -> BTreeSet<String> {
        let text: String = self.pages.values().map(|page| page.text.as_str()).collect::<Vec<_>>().join("\n");
        let words = text.split(|letter: char| !(letter.is_ascii_hexdigit() || letter == '-'));
        words.filter(|word| word.len() == 36 && word.matches('-').count() == 4).map(ToOwned::to_owned).collect()
    }
}

/// The path with its query: every parameter that must be there, and this one.
fn asked_rightly(route: &Route, books: &Books, with: Option<(&str, &str)>) -> String {
    let value = |name: &str| match name {
        name if name.ends_with("_id") => books.named_by(name),
        "date" => "2026-11-20".to_owned(),
        name => panic!("{} must be asked with {name}: tell the story a value", route.path),
    };
    let mut query: Vec<String> = route
        .required
        .iter()
        .filter(|name| with.is_none_or(|(given, _)| given != *name))
        .map(|name| format!("{name}={}", value(name)))
        .collect();
    query.extend(with.map(|(name, value)| format!("{name}={value}")));
    if route.query.iter().any(|name| name == "limit") {
        query.push(ALL.to_owned());
    }
    if query.is_empty() { route.path.clone() } else { format!("{}?{}", route.path, query.join("&")) }
}

/// A body that the API accepts from the business with these books.
fn body_of(schema: &str, books: &Books, email: &str) -> Value {
    let span = json!([{ "opens": "08:00", "closes": "12:00" }]);
    match schema {
        "VisitBody" => json!({
            "customer_id": books.one("customers"), "service_id": books.one("services"), "technician_id": books.one("technicians"),
            "local": "2026-11-25T10:00", "note": "Gate code at the office.",
        }),
        "MoveBody" => json!({ "local": "2026-11-25T15:00", "technician_id": books.one("technicians") }),
        // A number that only the other business knows is free here.
        "CustomerBody" => json!({ "name": "Ola Brandt", "phone": ONLY_THEIRS }),
        "PlaceBody" => json!({ "street": "5 Quiet Lane" }),
        "HoursBody" => json!({ "weekly": { "wednesday": span } }),
        "ServiceBody" => json!({ "name": "Quiet work", "duration_min": 30, "price": { "kind": "on_quote" } }),
        "TechnicianBody" => json!({ "name": "Ola Brandt", "hours": { "wednesday": span } }),
        "WorkOrderBody" => json!({ "customer_id": books.one("customers"), "problem": "It hums." }),
        "StageBody" => json!({ "stage": "quoted" }),
        "SignInBody" => House::credentials(email),
        "NewTenantBody" => json!({
            "phone_number": "+19135550173", "address": { "street": "5 Quiet Lane", "town": "Merriam", "postcode": "66203" },
            "owner": { "name": "Ola Brandt", "email": "ola@quiet.example", "password": "a quiet password" }, "settings": {},
        }),
        "ForgottenBody" => json!({ "email": email }),
        "NewMemberBody" => json!({ "name": "Ola Brandt", "email": "ola@colleagues.example", "role": "viewer" }),
        "RoleBody" => json!({ "role": "owner" }),
        // A right one would end the sessions that the story still needs.
        "ChangePasswordBody" => json!({ "current_password": "a wrong password", "new_password": "a quiet password" }),
        "ResetPasswordBody" => json!({ "token": "a token of nobody", "new_password": "a quiet password" }),
        "RefreshBody" => json!({ "refresh_token": "a token of nobody" }),
        "ExtractBody" => json!({ "text": "hello", "reference_time": "2026-11-20T10:00:00-06:00", "timezone": "America/Chicago" }),
        schema => panic!("the story knows no {schema}: give it one that the API accepts"),
    }
}

/// One attempt on what is the other's.
#[derive(Clone, Debug)]
struct Attempt {
    method: Method,
    path: String,
    body: Option<Value>,
    names_theirs: bool,
}

/// Every way in which the owner of `ours` can name what is in `theirs` on this route.
fn attempts(route: &Route, ours: &Books, theirs: &Books, email: &str) -> Vec<Attempt> {
    let body = route.body.as_ref().map(|(schema, _)| body_of(schema, ours, email));
    let at = |path: String, body: Option<Value>, names_theirs| Attempt { method: route.method.clone(), path, body, names_theirs };
    let Some(kind) = route.named_kind() else {
        let mut all = vec![at(asked_rightly(route, ours, None), body.clone(), false)];
        for name in route.query.iter().filter(|name| name.ends_with("_id")) {
            all.push(at(asked_rightly(route, ours, Some((name, &theirs.named_by(name)))), body.clone(), true));
        }
        let told = [("q", "Lindqvist"), ("phone", "%2B16195550171"), ("theirs", "%2B16195550171")];
        for (name, value) in told.into_iter().filter(|(name, _)| route.query.iter().any(|known| known == name)) {
            all.push(at(asked_rightly(route, ours, Some((name, value))), body.clone(), true));
        }
        all.extend(with_their_ids(route, &body, theirs).map(|body| at(route.path.clone(), Some(body), true)));
        return all;
    };
    let mut all = vec![at(route.of(&theirs.one(kind)), body.clone(), true)];
    all.extend(with_their_ids(route, &body, theirs).map(|body| at(route.of(&ours.one(kind)), Some(body), true)));
    all
}

/// This body, once with each field that names something naming what is theirs.
fn with_their_ids<'a>(route: &'a Route, body: &'a Option<Value>, theirs: &'a Books) -> impl Iterator<Item = Value> + 'a {
    let fields = route.body.iter().flat_map(|(_, fields)| fields).filter(|field| field.ends_with("_id"));
    fields.filter_map(move |field| {
        let mut body = body.clone()?;
        body[field] = theirs.named_by(field).into();
        Some(body)
    })
}

// Whoever signs out has nothing more to try.
fn signing_out_comes_last(routes: &[Route]) -> Vec<&Route> {
    let (last, first): (Vec<_>, Vec<_>) = routes.iter().partition(|route| route.path.ends_with("sign-out"));
    first.into_iter().chain(last).collect()
}

#[actix_rt::test]
async fn no_route_shows_or_changes_what_is_another_businesss() {
    for engine in engines() {
        let street = Street::open(engine).await;
        street.is_lived_in().await;
        let (ours, theirs) = (Books::read(&street.us, &street.routes).await, Books::read(&street.them, &street.routes).await);
        let their_ids: BTreeSet<String> = theirs.every_id().difference(&ours.every_id()).cloned().collect();
        assert!(their_ids.len() > 20, "{their_ids:?}");
        let before = theirs;

        for route in signing_out_comes_last(&street.routes) {
            for attempt in attempts(route, &ours, &before, street.house.business.owner_email) {
                let answer = street.us.asks(attempt.method.clone(), &attempt.path, attempt.body.clone()).await;
                assert_refused_or_empty(&attempt, &answer);
                assert_tells_nothing(&attempt, &answer, &their_ids);
            }
        }

        let after = Books::read(&street.them, &street.routes).await;
        assert_eq!(after, before, "{engine:?}");
        // The same requests are good ones when they come from whom these things belong to.
        for route in signing_out_comes_last(&street.routes) {
            for attempt in attempts(route, &after, &after, street.theirs.owner_email) {
                let answer = street.them.asks(attempt.method.clone(), &attempt.path, attempt.body.clone()).await;
                let refused = match &route.path {
                    path if wants_a_secret(path) => 401,
                    path if path.ends_with("/auth/password-reset") => 422,
                    path if path.starts_with(PLATFORM) => 403,
                    _ => 409,
                };
                assert!(answer.status < 300 || answer.status == refused, "{attempt:?}: {answer:?}");
            }
        }
        street.house.nobody_is_in_the_logs(&THEIR_WORDS);
        street.house.close().await;
    }
}

// The story knows none, and is told so.
fn wants_a_secret(path: &str) -> bool {
    path.ends_with("/auth/refresh") || path.ends_with("/auth/password")
}

fn assert_refused_or_empty(attempt: &Attempt, answer: &Answer) {
    assert!(answer.status < 500, "{attempt:?}: {answer:?}");
    if attempt.path.starts_with(PLATFORM) {
        return assert_eq!(answer.status, 403, "{attempt:?}: {answer:?}");
    }
    if wants_a_secret(&attempt.path) {
        return assert_eq!(answer.status, 401, "{answer:?}");
    }
    if !attempt.names_theirs {
        return assert_ne!(answer.status, 401, "{attempt:?}: the story is no longer signed in");
    }
    let items = answer.json()["items"].as_array().map(Vec::len);
    let empty = attempt.method == Method::GET && answer.status == 200 && items == Some(0);
    assert!(empty || [401, 403, 404, 409, 422].contains(&answer.status), "{attempt:?}: {answer:?}");
}

fn assert_tells_nothing(attempt: &Attempt, answer: &Answer, their_ids: &BTreeSet<String>) {
    let text = answer.text.to_lowercase();
    // What we were asked to write is ours.
    let asked = attempt.body.as_ref().map(ToString::to_string).unwrap_or_default().to_lowercase();
    let told = their_ids.iter().map(String::as_str).chain(THEIR_WORDS).find(|words| text.contains(words) && !asked.contains(words));
    assert_eq!(told, None, "{attempt:?}: {answer:?}");
}

#[actix_rt::test]
async fn by_telephone_each_business_knows_only_its_own_calls_and_callers() {
    for engine in engines() {
        let street = Street::open(engine).await;
        let house = &street.house;
        let call = house.caller(CALLER).call(house.number()).await;
        call.say(EVERYTHING).await;
        call.say("yes please").await;
        house.run_due_jobs().await;
        let ours = Books::read(&street.us, &street.routes).await;

        let other = house.caller(CALLER).call(street.theirs.number).await;
        let greeting = words_of(&other.heard());
        let cancelled = words_of(&other.say("i want to cancel my appointment").await);
        other.hang_up().await;
        let strayed = stray_webhooks(&street, &call.sid(), &ours.one("messages")).await;
        house.world.settle().await;
        house.run_due_jobs().await;

        for heard in strayed.iter().chain([&greeting, &cancelled]).map(|heard| heard.to_lowercase()) {
            let told = ["john", "smith", "norton", "sink", "merriam", "welcome back", "november 24"]
                .into_iter()
                .find(|words| heard.contains(words));
            assert_eq!(told, None, "{engine:?}: {heard}");
        }
        assert!(greeting.contains("Juniper Med Spa"), "{greeting}");
        assert_eq!(Books::read(&street.us, &street.routes).await, ours, "{engine:?}");
        let goodbye = words_of(&call.say("no thank you").await);
        assert!(goodbye.contains("Goodbye"), "our caller's own call goes on: {goodbye}");
        street.house.close().await;
    }
}

/// Genuine webhooks for the other business's number that carry the names of our call and our text.
async fn stray_webhooks(street: &Street, sid: &str, text: &str) -> Vec<String> {
    let house = &street.house;
    let number = street.theirs.number;
    let to_them = |path: &str| house.webhook(path).call(sid, CALLER, number);
    let about_text = house.webhook(&format!("/twilio/sms/status?reference={text}")).field("From", number).field("To", CALLER);
    let stray = [
        to_them("/twilio/voice"),
        to_them("/twilio/voice/turn?turn=1").field("SpeechResult", "what did i book"),
        to_them("/twilio/voice/turn?turn=2").field("SpeechResult", "cancel it please"),
        to_them("/twilio/voice/turn?turn=3").field("SpeechResult", "yes"),
        to_them("/twilio/voice/transfer?turn=4").field("DialCallStatus", "completed"),
        to_them("/twilio/voice/voicemail?turn=4").field("RecordingDuration", "5"),
        to_them("/twilio/voice/recording").field("RecordingSid", "RE00000000000000000000000000000077").field("RecordingDuration", "5"),
        house
            .webhook("/twilio/voice/status")
            .field("CallSid", sid)
            .field("From", CALLER)
            .field("To", number)
            .field("CallStatus", "completed"),
        house.webhook("/twilio/voice/fallback").call(sid, CALLER, number),
        about_text.clone().field("MessageStatus", "failed").field("ErrorCode", "30003"),
        about_text.field("MessageSid", "SM00000000000000000000000000000077").field("MessageStatus", "undelivered"),
    ];
    let mut heard = Vec::new();
    for webhook in stray {
        let answer = webhook.post().await;
        assert!(answer.status < 300, "{answer:?}");
        heard.push(answer.body);
    }
    heard
}
