//! The API through the real server: signing in, roles, bookings, repeats, refusals, walls.
#![cfg(test)]

mod admin;
mod bookings;
mod daily_work;
mod document;
mod house;
mod members;
mod odd_bodies;
mod reports;
mod signing_in;
mod walls;
