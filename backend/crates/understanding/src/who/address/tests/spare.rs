//! Addresses with nothing round them: a number and a name, a label between the two, roads that go from farm to market.

use super::{all_read, answer, line, none_read};

#[test]
fn a_number_and_a_name_alone_are_an_address() {
    all_read(
        &[
            ("12 elm", "12 Elm"),
            ("it's 901 bluebonnet", "901 Bluebonnet"),
            ("fifty five sixty san jacinto", "5560 San Jacinto"),
            ("1845 la cienega", "1845 La Cienega"),
            ("it's forty two ten north cottonwood", "4210 North Cottonwood"),
            ("100 congress suite 400", "100 Congress, Suite 400"),
        ],
        line,
    );
    none_read(
        &["12 may", "twenty minutes", "2015 honda", "it's 75 degrees", "8 tomorrow", "3 of them", "500 dollars", "eleven thirty", "2020"],
        line,
    );
}

#[test]
fn a_label_may_stand_between_number_and_street() {
    all_read(
        &[
            ("the number's seven eighteen and the street is willowbrook", "718 Willowbrook"),
            ("okay the number is four oh two and the street's larkspur", "402 Larkspur"),
            ("street is willowbrook lane, house number seven eighteen", "718 Willowbrook Lane"),
            ("nineteen the crossings", "19 The Crossings"),
        ],
        answer,
    );
}

#[test]
fn a_street_put_right_may_have_its_number_behind_it() {
    all_read(
        &[
            ("no, it's norton street, number 4218", "4218 Norton Street"),
            ("no it's norton street and the number is 4218", "4218 Norton Street"),
            ("no, it's norton street apartment 4", "Norton Street, Apt 4"),
        ],
        line,
    );
}

#[test]
fn roads_go_from_farm_to_market() {
    all_read(
        &[("10450 farm to market 1431", "10450 Farm to Market 1431"), ("2210 farm to market road 620", "2210 Farm to Market Road 620")],
        line,
    );
}
