//! Answers to what was asked: yes or no, which of the offers, and no more messages.
//! Called by `understand`; knows what was asked last, not what will be done about the answer.

mod choice;
mod cues;
mod cues_es;
mod lean;
mod offered;
mod opt_out;

pub(crate) use choice::{choice_of, chosen_time, read_choice};
pub(crate) use lean::{agrees, read_answer};
pub(crate) use opt_out::read_opt_out;
