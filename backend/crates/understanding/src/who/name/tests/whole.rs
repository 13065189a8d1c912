//! A name said in part and then whole, beside a nickname, behind a denial; and descriptions that are no name.

use super::{all_read, answer, name, none_read};

#[test]
fn a_part_said_before_the_whole_is_no_name_of_its_own() {
    all_read(
        &[
            ("not johansson, jansson, peter jansson", "Peter Jansson"),
            ("it's arceneaux, dolores arceneaux", "Dolores Arceneaux"),
            ("i go by earl, earl thibodeaux", "Earl Thibodeaux"),
            ("nell. nell abernathy.", "Nell Abernathy"),
            ("ray here ray dominguez you know me", "Ray Dominguez"),
            ("abernathy. nell.", "Nell Abernathy"),
            ("it's rosalind with one l rosalind quimby", "Rosalind Quimby"),
        ],
        answer,
    );
    assert_eq!(name("soy ramiro, ramiro ochoa, el del portón").as_deref(), Some("Ramiro Ochoa"));
    assert_eq!(name("it's marjorie, you were out last week, marjorie stubbs").as_deref(), Some("Marjorie Stubbs"));
}

#[test]
fn the_name_on_paper_goes_before_the_nickname() {
    all_read(
        &[
            ("everybody calls me buddy but my name's duane hutchins", "Duane Hutchins"),
            ("folks call me bobby but it's robert nyland on the paperwork", "Robert Nyland"),
            ("i go by tip but the account's in gerald fontaine", "Gerald Fontaine"),
            ("everybody calls me buddy", "Buddy"),
        ],
        answer,
    );
}

#[test]
fn a_name_is_told_in_further_ways() {
    all_read(
        &[
            ("that's tamika broussard b r o u s s a r d", "Tamika Broussard"),
            ("mine or hers? mine's bettina kowalski", "Bettina Kowalski"),
            ("sam okonkwo's the name", "Sam Okonkwo"),
            ("d a r l a that's darla and then banks like the bank", "Darla Banks"),
        ],
        answer,
    );
    assert_eq!(name("this here's wendell pickett").as_deref(), Some("Wendell Pickett"));
}

#[test]
fn who_somebody_is_is_no_name() {
    none_read(&["soy la vecina de enfrente", "soy el dueño de la casa", "soy el vecino de la otra cuadra"], name);
}
