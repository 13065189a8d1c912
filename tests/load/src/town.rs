//! A town of businesses in a database of its own, the carrier that they use, and the numbers that people call from.

use std::path::Path;

use callwright::demo::{self, DemoBusiness};
use domain::{
    area_code::region_of,
    id::Id,
    masked::{Email, PersonName},
    phone::E164,
};
use ports::{Clock, Ids};
use secrecy::{ExposeSecret, SecretString};
use services::{
    accounts::Passwords,
    onboarding::{NewBusiness, NewOwner, NewPlace, found},
};
use store::{Engine, testing::Scratch};
use tempfile::TempDir;
use vendors::{clock::SystemClock, ids::SystemIds};
use world::{ExchangeConfig, NumberHooks, World, WorldClock};

use crate::product::{Process, listening};

/// The account of all of them.
pub const ACCOUNT_SID: &str = "AC00000000000000000000000000000001";
/// Its token.
pub const AUTH_TOKEN: &str = "00000000000000000000000000000002";
/// Businesses.
const BUSINESSES: usize = 50;
/// A hundred of each area code from 201 to 989.
const ALL_NUMBERS: usize = 78_900;
/// People who work in each.
const TECHNICIANS: usize = 6;

/// A town.
pub struct Town {
    /// The program that answers for all of them.
    pub product: Process,
    /// The numbers of the businesses.
    pub numbers: Vec<String>,
    /// Its database.
    pub scratch: Scratch,
    // The carrier's API, which takes the texts.
    _world: World,
    _folder: TempDir,
}

impl Town {
    /// Founds it and starts the program.
    pub async fn found(bin: &Path, engine: Engine) -> Self {
        let scratch = Scratch::make(engine, None).await.unwrap();
        let mut numbers = callers(0).take(BUSINESSES).collect::<Vec<_>>();
        numbers.reverse();
        for (at, number) in numbers.iter().enumerate() {
            settle(&scratch, number, at).await;
        }
        let config = ExchangeConfig {
            clock: WorldClock::hurried(),
            remembers_webhooks: 0,
            any_number: Some(NumberHooks::default()),
            ..ExchangeConfig::new(ACCOUNT_SID, AUTH_TOKEN)
        };
        let world = World::start(config).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let environment = [
            ("CALLWRIGHT_ENV", "local".to_owned()),
            ("LISTEN_ADDR", "127.0.0.1:0".to_owned()),
            ("DATABASE_URL", scratch.url.expose_secret().to_owned()),
            ("MASTER_KEY", scratch.master.expose_secret().to_owned()),
            ("SESSION_SIGNING_KEY", store::Keyring::new_master().expose_secret().to_owned()),
            ("RECORDINGS_DIR", folder.path().display().to_string()),
            ("TELEPHONY", "twilio".to_owned()),
            ("TWILIO_ACCOUNT_SID", ACCOUNT_SID.to_owned()),
            ("TWILIO_AUTH_TOKEN", AUTH_TOKEN.to_owned()),
            ("TWILIO_BASE_URL", world.base_url()),
        ];
        let product = Process::start(bin, &["serve"], &environment, listening).await;
        Self { product, numbers, scratch, _world: world, _folder: folder }
    }

    /// Ends it.
    pub async fn close(self) {
        drop(self.product);
        self.scratch.remove().await.unwrap();
    }
}

/// Numbers that people call from, each once, from the `first` on: 555-0100 to 555-0199 of every area code.
pub fn callers(first: usize) -> impl Iterator<Item = String> {
    let number = |at: usize| format!("+1{:03}55501{:02}", 201 + at / 100, at % 100);
    let is_one = |number: &String| E164::parse(number).is_ok_and(|number| region_of(&number).is_some());
    (first..ALL_NUMBERS).map(number).filter(is_one)
}

async fn settle(scratch: &Scratch, number: &str, at: usize) {
    let [DemoBusiness { mut business, street, town, postcode, .. }, _] = demo::all();
    for _ in business.technicians.len()..TECHNICIANS {
        let mut another = business.technicians[0].clone();
        another.id = Id::from_uuid(SystemIds.next());
        business.technicians.push(another);
    }
    // Ids are a business's own, and so are its people.
    let number = E164::parse(number).unwrap();
    let (name, email) = (PersonName::new("Dana Owner"), Email::new(format!("owner{at}@load.example")));
    let password = SecretString::from("a password of the load");
    let place = NewPlace { street, town, postcode };
    let owner = NewOwner { name: &name, email: &email, password: &password };
    let new = NewBusiness { business: &business, place, number: &number, owner };
    found(&scratch.db, &Passwords::default(), &SystemIds, new, SystemClock::start().now()).await.unwrap();
}
