//! The world against the vendors' documentation: one case per documented behaviour, through the front door, against a product of a few lines.

#[cfg(test)]
mod product;

#[cfg(test)]
mod calls;
