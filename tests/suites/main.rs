//! The stories, in one binary.

mod a_caller_books;
