//! How dangerous it is: signs of hazards in the words, with place, people, weather, denial and history.
//! Each hazard is a table of named rows; what is done about a danger is decided elsewhere.

mod besides;
mod carbon_monoxide;
mod classes;
mod climate;
mod declared;
mod electricity;
mod fields;
mod fire;
mod fumes;
mod gas;
mod guards;
mod named;
mod no_water;
mod people;
mod power;
mod read;
mod row;
mod scene;
mod scenes;
mod security;
mod sewage;
mod structure;
mod vulnerable;
mod water;
mod weather;

pub(crate) use read::read;
