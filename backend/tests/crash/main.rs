//! The real program is killed with SIGKILL at each named point of a booking and of a text's delivery, and started again. There is
//! no seam for it in the product: it is stopped from outside, by a tap on one of its wires or by the database, and then killed.
//!
//! The program is the one that cargo built with this suite, or the one that `CALLWRIGHT_BIN` names, such as a release build.
#![cfg(test)]

mod booking;
mod house;
mod log;
mod product;
mod stop;
mod tap;
mod texts;
