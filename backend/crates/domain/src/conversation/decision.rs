//! What was decided in a turn: what must be done, what is said, what is asked next. Values only; `act` and `speak` carry them out.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{
    disclosure::Disclosure,
    safety::Safety,
    state::{Asked, ConversationState},
};
use crate::{
    appointment::AppointmentId,
    availability::{Slot, WhyNot},
    callback::CallbackReason,
    customer::CustomerId,
    masked::{Email, PersonName, Words},
    meaning::{Hazard, Urgency, WhenProblem},
    money::Price,
    phone::E164,
    place::{Address, Postcode},
    service::ServiceId,
};

/// Everything that one turn decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Said before anything else.
    pub safety: Option<Safety>,
    /// What must be done, in one transaction with the turn.
    pub then: Step,
    /// What is said once it is done.
    pub lines: Vec<Line>,
    /// Where the conversation stands once it is done.
    pub state: ConversationState,
    /// What goes on the conversation's event list, in order.
    pub notes: Vec<Note>,
}

/// What must be done.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Step {
    /// Nothing but listening on.
    Listen,
    /// Keep this time for the caller, then read everything back.
    Hold {
        /// The time.
        slot: Slot,
    },
    /// Make the booking out of the held time and what was told.
    Book {
        /// Everything about the visit.
        visit: Box<Visit>,
    },
    /// Move this appointment to the held time.
    Move {
        /// Which.
        appointment: AppointmentId,
        /// The time.
        slot: Slot,
    },
    /// Cancel this appointment.
    Cancel {
        /// Which.
        appointment: AppointmentId,
    },
    /// Promise a call back and listen on.
    PromiseCallback {
        /// Why.
        reason: CallbackReason,
    },
    /// Put the caller through, with a promised callback should nobody answer.
    Transfer {
        /// Why.
        reason: CallbackReason,
    },
    /// Put these words under the note of an appointment that stands.
    AddToVisit {
        /// Which.
        appointment: AppointmentId,
        /// What, in the caller's words.
        words: Words,
    },
    /// Take a recorded message; a callback is promised for it.
    Voicemail {
        /// Why.
        reason: CallbackReason,
    },
    /// Say the lines and end.
    End,
}

/// A visit as it was agreed with the caller.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Visit {
    /// When, and by whom.
    pub slot: Slot,
    /// What is done.
    pub service: ServiceId,
    /// For whom.
    pub name: PersonName,
    /// The stored customer that the caller is.
    pub customer: Option<CustomerId>,
    /// The number to reach them.
    pub phone: Option<E164>,
    /// Their e-mail address.
    pub email: Option<Email>,
    /// Where.
    pub place: VisitPlace,
    /// The problem in their words.
    pub problem: Option<Words>,
    /// How many of the thing.
    pub units: Option<u16>,
    /// How soon somebody must act.
    pub urgency: Urgency,
    /// What the technician should know, in the caller's words, one remark a line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
}

/// Where a visit is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitPlace {
    /// At the address that the caller gave.
    Told(Address),
    /// At the place stored with the customer.
    Stored,
    /// At the business's own place.
    OwnPlace,
}

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
    /// Why that was asked.
    Because {
        /// What was asked.
        asked: Asked,
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

/// An entry for the conversation's event list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Note {
    /// A danger sign was met.
    DangerMet {
        /// What.
        hazard: Hazard,
        /// How soon somebody must act.
        urgency: Urgency,
    },
    /// Safety words were said.
    SafetySaid {
        /// Which sentence, in which version.
        id: String,
    },
    /// A disclosure was said.
    Disclosed {
        /// Which sentence, in which version.
        id: String,
    },
    /// The number belongs to a known customer.
    CallerKnown,
    /// The caller said that they are somebody else.
    CallerDenied,
    /// Free times were offered.
    Offered {
        /// How many.
        count: usize,
    },
    /// A wished time could not be.
    WishRefused {
        /// Why.
        why: WhyNot,
    },
    /// Something told before was corrected.
    Corrected,
    /// Nothing was heard.
    Silence,
    /// It was not understood.
    NotUnderstood,
    /// A question was answered.
    Answered,
    /// The conversation was given up, and passed to a person.
    GaveUp {
        /// At which question.
        at: Asked,
    },
    /// The service was recognised.
    ServiceRecognised {
        /// Which.
        service: ServiceId,
    },
}

impl Note {
    /// The danger that was met, if that is what it notes.
    #[must_use]
    pub fn danger(&self) -> Option<(Hazard, Urgency)> {
        if let Self::DangerMet { hazard, urgency } = self { Some((*hazard, *urgency)) } else { None }
    }
}
