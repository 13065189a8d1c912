//! What may be said, as facts. The words for them stand in `phrase`, one file per language.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::{
    availability::WhyNot,
    callback::CallbackReason,
    conversation::{disclosure::Disclosure, state::Asked},
    masked::{Email, PersonName, Words},
    meaning::WhenProblem,
    money::Price,
    place::Postcode,
};

/// How a question is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// For the first time.
    Plain,
    /// Again, with an example.
    Again,
    /// In the simplest way, with keys.
    Simpler,
}

/// A place as it may be said aloud.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SpokenPlace {
    /// As the caller just said it.
    Told(Words),
    /// From the customer's record: never said aloud, so that nobody learns another person's address.
    OnFile,
}

/// One piece of what is known of a visit, said by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "piece", rename_all = "snake_case")]
pub enum Piece {
    /// What is done.
    Service {
        /// As the owner calls it.
        service: String,
    },
    /// For whom.
    Name {
        /// In full.
        name: PersonName,
    },
    /// Where.
    Place {
        /// As it may be said.
        place: SpokenPlace,
    },
    /// A postcode by itself.
    Postcode {
        /// Which.
        postcode: Postcode,
    },
    /// A day and a time, local.
    Moment {
        /// When.
        at: NaiveDateTime,
    },
    /// A day.
    Day {
        /// Which.
        date: NaiveDate,
    },
    /// A clock time.
    Clock {
        /// Which.
        time: NaiveTime,
    },
    /// A number to reach them.
    Phone {
        /// The number.
        phone: Words,
    },
    /// An e-mail address.
    Email {
        /// Which.
        email: Email,
    },
}

/// One thing said. Facts stand here; the words for them stand in `phrase`, one file per language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "line", rename_all = "snake_case")]
pub enum Line {
    /// What the law or the owner wants said first.
    Disclose {
        /// What.
        disclosure: Disclosure,
    },
    /// Hello, and who is answering.
    Greet {
        /// The caller, when the number tells.
        returning: Option<PersonName>,
    },
    /// A question.
    Ask {
        /// Which.
        asked: Asked,
        /// How.
        manner: Manner,
    },
    /// The caller's name and where the visit is, in one question.
    AskNameAndPlace,
    /// Nothing was heard.
    NothingHeard,
    /// It was not understood.
    NotUnderstood,
    /// What was changed in the visit that was read back, and nothing else of it; then whether to book it.
    ReadBackChange {
        /// The changed pieces.
        pieces: Vec<Piece>,
    },
    /// Whether this was understood rightly.
    GotItRight {
        /// What was hardly understood.
        pieces: Vec<Piece>,
    },
    /// Sorry for having taken you for somebody else.
    NotYou,
    /// Free times, numbered from 1.
    Offer {
        /// Local times in the order of their numbers.
        times: Vec<NaiveDateTime>,
        /// The day or time that was wished, and why it cannot be.
        why_not: Option<WhyNot>,
        /// The caller has not said yet when it suits.
        open: bool,
    },
    /// Services to choose from, numbered from 1.
    PickService {
        /// Their names in the order of their numbers.
        names: Vec<String>,
    },
    /// Somebody else took the time meanwhile.
    TakenMeanwhile,
    /// There is nothing before or after what was offered.
    NothingBetter,
    /// No time is free at all.
    NoTimeFree,
    /// What is about to be booked.
    ReadBack {
        /// What is done.
        service: String,
        /// Other things to be seen to, as the caller named them.
        also: Vec<Words>,
        /// For whom.
        name: PersonName,
        /// Where; absent at the business's own place.
        place: Option<SpokenPlace>,
        /// When, local.
        at: NaiveDateTime,
        /// A number other than the calling one.
        phone: Option<Words>,
    },
    /// Another service was asked for with the one that is booked: the business is told of it.
    SecondNoted {
        /// As the caller named it.
        second: Words,
    },
    /// The new time of a visit that is to be moved, and whether to move it.
    MoveReadBack {
        /// When, local.
        at: NaiveDateTime,
    },
    /// Nothing more is done about it, as the caller wants.
    LeftAtThat {
        /// Nothing was booked in this conversation.
        nothing_booked: bool,
    },
    /// Something was told beside what was asked, and is kept.
    GotThat,
    /// A visit stands already: whether what was told is to be put under it.
    ShallIAdd {
        /// When that visit is, local.
        at: NaiveDateTime,
    },
    /// It is booked.
    Booked {
        /// When, local.
        at: NaiveDateTime,
        /// What the customer should do before.
        preparation: String,
        /// A text with the details is on its way.
        text: bool,
    },
    /// It is moved.
    Moved {
        /// When, local.
        at: NaiveDateTime,
    },
    /// Which appointment is meant.
    YourAppointment {
        /// When, local.
        at: NaiveDateTime,
    },
    /// It is cancelled.
    Cancelled {
        /// When it would have been, local.
        at: NaiveDateTime,
    },
    /// It has been cancelled a moment ago.
    CancelledAlready,
    /// It stays as it is.
    Kept,
    /// There is no appointment under this number and name.
    NoAppointment,
    /// What is wrong with the time that was said.
    TimeProblem {
        /// What.
        problem: WhenProblem,
    },
    /// Whether it is open now, and the hours.
    Hours {
        /// Open at this moment.
        open_now: bool,
        /// Only "are you open now" was asked.
        only_now: bool,
    },
    /// What a service costs.
    Price {
        /// As the owner calls it.
        service: String,
        /// Its price.
        price: Price,
    },
    /// When it is open on one day.
    HoursOn {
        /// Which day, local.
        date: NaiveDate,
    },
    /// The wished day cannot be.
    NotThatDay {
        /// Which day, local.
        date: NaiveDate,
        /// Why.
        why: WhyNot,
    },
    /// The wish is for later than the business is open.
    ClosesAt {
        /// When it closes, local clock.
        time: NaiveTime,
    },
    /// The times offered last, without naming them again.
    WhichOffer {
        /// How many there are.
        count: usize,
    },
    /// The first of the times offered.
    EarliestIs {
        /// When, local.
        at: NaiveDateTime,
    },
    /// The day and time that is being talked about.
    ThatIs {
        /// When, local.
        at: NaiveDateTime,
    },
    /// Who will come.
    WhoComes {
        /// By name, when it is known.
        technician: Option<PersonName>,
    },
    /// What to do before the visit.
    Preparation {
        /// In the owner's words.
        words: String,
    },
    /// Yes, this is done here; whether somebody should come.
    WeDo {
        /// As the owner calls it.
        service: String,
    },
    /// It is not in the catalogue by that name; what comes nearest to an answer.
    NotListed {
        /// The visit at which somebody looks at anything, with its price; absent where there is none.
        general: Option<(String, Price)>,
    },
    /// What is wanted is another trade's work: nobody promises it, but somebody can look, for this price.
    LookOnly {
        /// The visit at which somebody looks at anything.
        service: String,
        /// What it costs.
        price: Price,
    },
    /// Why that was asked.
    Because {
        /// What was asked.
        asked: Asked,
    },
    /// The caller is heard.
    IHearYou,
    /// What is done here.
    OurServices {
        /// As the owner calls it.
        names: Vec<String>,
    },
    /// A question that only the business can answer was noted.
    QuestionNoted,
    /// What was told for the visit was noted.
    Noted,
    /// It was put under the visit that stands.
    AddedToVisit {
        /// When that is, local.
        at: NaiveDateTime,
    },
    /// What is to be added.
    AddWhat,
    /// Take your time.
    TakeYourTime,
    /// Still on the line, after a moment was asked for.
    StillHere,
    /// Somebody from here may have called.
    MissedCall,
    /// A wrong number was dialled.
    WrongNumber,
    /// Sorry for what went wrong.
    SorryForThat,
    /// What else belongs to the message; a person may be asked for instead, if one is there.
    AnythingToAdd {
        /// One is.
        person: bool,
    },
    /// Which languages are spoken, in one that was asked for and is not.
    OnlyTheseLanguages,
    /// Coverage of a place is told by its postcode.
    AreaByPostcode,
    /// The person on call can be rung at once.
    PersonOnCall,
    /// Whether the alarm sounds on and on, or somebody feels unwell.
    AlarmNow,
    /// A price was asked and we do not know of what.
    PriceOfWhat,
    /// Where the business is.
    Location,
    /// It is a virtual receptionist, truthfully.
    IAmVirtual,
    /// Who is answering.
    WhoIAm,
    /// Whether the call is recorded.
    Recording {
        /// It is.
        recorded: bool,
    },
    /// The place is outside the service area.
    OutsideArea,
    /// The postcode is inside the service area.
    InsideArea,
    /// Somebody will call back.
    WillCallBack {
        /// Why.
        reason: CallbackReason,
    },
    /// The owner has been alerted; said only when the alert is stored.
    OwnerAlerted,
    /// Please hold the line.
    Connecting,
    /// Nobody picked up.
    NobodyPickedUp,
    /// Speak after the tone.
    AfterTheTone,
    /// The message is taken.
    MessageTaken,
    /// We are sorry, something failed.
    Sorry,
    /// Good bye.
    Goodbye,
}
