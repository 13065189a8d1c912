//! Conversations told in meanings: what was understood goes in, what is decided comes out. Free times come from the real calendar rules.

mod asides;
mod booking;
mod calling_back;
mod changing;
mod correcting;
mod danger;
mod doubt;
mod leaving;
mod offers;
mod small_print;
mod spoken;
mod standing;
mod talk;
mod trouble;
