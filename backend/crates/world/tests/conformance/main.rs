//! The world against the vendors' documentation: one case per documented behaviour, through the front door, against a product of a few lines.

#[cfg(test)]
mod product;

#[cfg(test)]
mod api;
#[cfg(test)]
mod calls;
#[cfg(test)]
mod dial;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod gather;
#[cfg(test)]
mod prompts;
#[cfg(test)]
mod record;
#[cfg(test)]
mod scripted;
#[cfg(test)]
mod terminal;
