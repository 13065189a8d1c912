//! Ways in which people give their name: twice, in parts, by letters, for somebody else; names that are words; houses that are nobody.

use super::{Utterance, read_name};
use super::{all_read, answer, listening, name, none_read, read};
use crate::listening::{Expecting, Listening};

#[test]
fn a_name_said_twice_is_written_once() {
    all_read(
        &[
            ("tran uh minh tran", "Minh Tran"),
            ("lindqvist sorry soren lindqvist", "Soren Lindqvist"),
            ("mrs delacroix simone delacroix", "Simone Delacroix"),
            ("petrosyan, ani petrosyan", "Ani Petrosyan"),
            ("lori lori schmidt", "Lori Schmidt"),
            ("ben ben carter", "Ben Carter"),
            ("should be under wagner greta wagner", "Greta Wagner"),
        ],
        answer,
    );
    assert_eq!(name("my name is keller uh anita keller").as_deref(), Some("Anita Keller"));
}

#[test]
fn parts_and_letters_come_in_any_order() {
    all_read(
        &[
            ("vang first name pa houa", "Pa Houa Vang"),
            ("pham p h a m first name hanh h a n h", "Hanh Pham"),
            ("it's s m i t h hyphen j o n e s first name laura", "Laura Smith-Jones"),
            ("k i m and then ruiz", "Kim Ruiz"),
            ("t as in tom e s s a tessa and the last name is boyle", "Tessa Boyle"),
            ("margaret o'shea that's o apostrophe s h e a", "Margaret O'Shea"),
            ("dermot o keefe o apostrophe capital k e e f e", "Dermot O'Keefe"),
            ("jane doe that's j a n e d o e", "Jane Doe"),
            ("reid r e i d not r e e d", "Reid"),
            ("pickens with an i p i c k e n s", "Pickens"),
            ("salazar comma deborah", "Deborah Salazar"),
            ("first is deborah last is salazar", "Deborah Salazar"),
            ("deborah's my first name salazar is my last", "Deborah Salazar"),
            ("ferrara f e double r a r a gus", "Gus Ferrara"),
            ("gus fer ferrara", "Gus Ferrara"),
            ("carl with a c and schmidt with a d t", "Carl Schmidt"),
            ("steven with a p h", "Stephen"),
            ("tracy with an i e", "Tracie"),
            ("philip two l's", "Phillip"),
            ("apellido fuentes nombre mireya", "Mireya Fuentes"),
            ("b j", "BJ"),
            ("t j maxwell", "TJ Maxwell"),
        ],
        answer,
    );
}

#[test]
fn words_are_names_where_they_are_the_whole_answer() {
    all_read(
        &[
            ("kit lane", "Kit Lane"),
            ("it's faith", "Faith"),
            ("chip", "Chip"),
            ("lucky", "Lucky"),
            ("blessing adeyemi", "Blessing Adeyemi"),
            ("patience mensah", "Patience Mensah"),
            ("an nguyen", "An Nguyen"),
            ("do quyen", "Do Quyen"),
            ("her vang", "Her Vang"),
            ("sitting bear", "Sitting Bear"),
            ("wilma red cloud", "Wilma Red Cloud"),
            ("delbert two bulls", "Delbert Two Bulls"),
            ("rusty nails", "Rusty Nails"),
            ("juan carlos morales vega", "Juan Carlos Morales Vega"),
        ],
        answer,
    );
    assert_eq!(name("hi this is kit lane").as_deref(), Some("Kit Lane"));
    none_read(&["water heater", "front desk", "no thanks", "kitchen sink", "garbage disposal", "it's early", "it's a rental"], answer);
}

#[test]
fn ranks_stand_before_a_name_and_generations_behind_it() {
    all_read(
        &[
            ("captain rhonda fisk", "Rhonda Fisk"),
            ("sergeant first class dale hobbs", "Dale Hobbs"),
            ("father mike donnelly", "Mike Donnelly"),
            ("rabbi feldman", "Feldman"),
            ("james wheeler junior", "James Wheeler Junior"),
            ("james wheeler the third", "James Wheeler the Third"),
            ("soy la señora villalobos", "Villalobos"),
            ("habla con don ramiro", "Ramiro"),
        ],
        answer,
    );
}

#[test]
fn somebody_else_and_other_names_are_told_apart() {
    all_read(
        &[
            ("it's for my mom edna pickett", "Edna Pickett"),
            ("nick and jenny albright", "Nick Albright"),
            ("it should be in carla reyes's name", "Carla Reyes"),
            ("i think it's under my ex husband's name glenn tierney", "Glenn Tierney"),
            ("my maiden name was burke but it's carlson now", "Carlson"),
            ("my name's elizabeth but you can call me liz", "Liz"),
            ("everybody calls me skip", "Skip"),
            ("acme rentals attention gloria stein", "Gloria Stein"),
            ("a nombre de mi esposo raúl cervantes", "Raúl Cervantes"),
            ("soy lupita la vecina de doña rosa", "Lupita"),
        ],
        name,
    );
    none_read(
        &[
            "hartwell public library",
            "johnson county parks department",
            "abc property management",
            "dutton and sons plumbing",
            "dr patel's office",
        ],
        answer,
    );
}

#[test]
fn the_words_round_a_name_vary() {
    all_read(
        &[
            ("the name on there should be ruthie calhoun", "Ruthie Calhoun"),
            ("the name is gonna be ruthie calhoun", "Ruthie Calhoun"),
            ("you've got ruthie calhoun", "Ruthie Calhoun"),
            ("you probably have me as ruthie calhoun", "Ruthie Calhoun"),
            ("account's under ruthie calhoun", "Ruthie Calhoun"),
        ],
        name,
    );
    all_read(
        &[
            ("go ahead and put desmond achebe", "Desmond Achebe"),
            ("just put down abernathy", "Abernathy"),
            ("try hernandez", "Hernandez"),
            ("mine's terrence boyd", "Terrence Boyd"),
            ("i usually use dutton", "Dutton"),
            ("look up dutton", "Dutton"),
            ("it'd be opal hutchins", "Opal Hutchins"),
            ("con rigoberto ayala para servirle", "Rigoberto Ayala"),
            ("rigoberto ayala a sus órdenes", "Rigoberto Ayala"),
            ("lorna jean tuttle honey", "Lorna Jean Tuttle"),
            ("hold on okay yes gus ferrara", "Gus Ferrara"),
            ("you want mine or hers mine's jenna", "Jenna"),
            ("póngale rogelio", "Rogelio"),
        ],
        answer,
    );
}

#[test]
fn a_town_said_where_a_place_was_asked_for_is_no_name() {
    let place = Listening { expecting: Some(Expecting::Postcode), ..listening() };
    for text in ["it's fairview", "it's quarryton"] {
        assert_eq!(read(text, &place), None, "{text}");
    }
    assert_eq!(name("it's grant street"), None);
}

#[test]
fn a_name_that_nothing_announces_is_read_and_somebody_else_s_is_not() {
    all_read(
        &[
            ("hey there good mornin rosalind pettway i've called y'all before", "Rosalind Pettway"),
            ("new customer wendell oakes", "Wendell Oakes"),
            ("please schedule bernice tate for a drain cleaning", "Bernice Tate"),
            ("the homeowner is patricia gage", "Patricia Gage"),
            ("tate residence", "Tate"),
            ("coach oakes", "Oakes"),
            ("can you change it from smith to gage", "Gage"),
            ("it's gale with a g", "Gale"),
            ("for my late husband howard simms", "Howard Simms"),
            ("le marca evaristo quezada", "Evaristo Quezada"),
            ("quiero una cita para evaristo quezada", "Evaristo Quezada"),
            ("yes ma'am rosalind pettway out on county line", "Rosalind Pettway"),
        ],
        name,
    );
    none_read(
        &[
            "gus ferrara told me about you",
            "my neighbor gus ferrara recommended you",
            "gus ferrara is my landlord",
            "i got your number from gus ferrara",
            "i live next to gus ferrara",
            "i need to talk to gus ferrara",
            "can you book me a visit? dr. gus ferrara this sunday please",
        ],
        name,
    );
    none_read(&["is this jenny", "are you jenny", "can i get jenny", "thanks jenny", "put jenny on"], answer);
}

#[test]
fn what_is_said_instead_of_a_name_is_none() {
    none_read(
        &[
            "sí ya le cerré el paso",
            "ya la tengo cerrada",
            "todavía sale un poquito",
            "nomás tira gotas",
            "buenas tardes joven, mire que se tapó el lavamanos",
            "mijo bájate de ahí",
            "¿tendrán a alguien mañana?",
            "no hay prisa",
            "no hay apuro",
            "no huele raro",
            "ay luego les hablo mejor",
            "permítame un segundito",
            "páseme a otra persona",
            "ah bueno y los azulejos también",
            "no le oí bien",
            "no escuché la pregunta",
            "aquí estoy",
            "ahorita se lo digo",
            "déjeme ver",
            "no me acuerdo",
            "¿y cobran por venir?",
            "it said somebody would come",
            "says here you came by",
            "hang on my kid is yelling",
            "no spanish",
            "what was that",
            "do you need my name for that",
            "can you hear me",
            "like i told the last guy",
            "es de gas",
            "landlord is mr. castro 816 555 0144 he pays for it",
            "la dueña es la señora wells",
        ],
        answer,
    );
}

#[test]
fn the_fuller_saying_of_a_name_wins() {
    all_read(
        &[
            ("my name's walt it's walt jennings", "Walt Jennings"),
            ("name is carla it's carla benson and i'm at home", "Carla Benson"),
            ("mi nombre es ramón y se está tirando el agua", "Ramón"),
            ("me llamó julio barrera", "Julio Barrera"),
            ("pues el mío es efraín soto y el dueño es otro señor", "Efraín Soto"),
            ("buenas noches señorita, habla marisol duarte", "Marisol Duarte"),
        ],
        answer,
    );
}

#[test]
fn the_whole_name_behind_a_part_counts_whatever_stands_between() {
    all_read(
        &[
            ("okafor. emeka okafor", "Emeka Okafor"),
            ("put castellan on there, irina castellan", "Irina Castellan"),
            ("o'dowd with an apostrophe patrick o'dowd", "Patrick O'Dowd"),
            ("no it's bauer not bower nina bauer", "Nina Bauer"),
            ("put down the boss, nah i'm kidding, otis ballard", "Otis Ballard"),
            ("con zeta, zulema ortega", "Zulema Ortega"),
            ("glenda may tisdale sugar been coming here for years", "Glenda May Tisdale"),
            ("under samir el-masri", "Samir El-Masri"),
            ("merci, colette d'amboise", "Colette D'Amboise"),
        ],
        answer,
    );
    let asked = Listening { expecting: Some(Expecting::Address), ..listening() };
    assert_eq!(read("okafor. emeka okafor", &asked).as_deref(), Some("Emeka Okafor"));
}

#[test]
fn the_name_that_something_is_kept_under_is_the_callers() {
    all_read(
        &[
            ("it'll be under my husband's name which is raymond keller", "Raymond Keller"),
            ("you'll have it listed as yusuf adeyemi", "Yusuf Adeyemi"),
            ("it should be on file under carla espinoza", "Carla Espinoza"),
            ("let the tech know that rosalind pike is running behind", "Rosalind Pike"),
            ("habla marta ríos de la panadería", "Marta Ríos"),
        ],
        name,
    );
    none_read(
        &[
            "could you have denise call me back",
            "is there an electrician by the name of carl there",
            "luego les marco",
            "tell me if dave is running late",
        ],
        name,
    );
}

#[test]
fn how_a_name_is_written_is_no_part_of_it() {
    all_read(
        &[
            ("barraza con be grande", "Barraza"),
            ("velázquez con ve chica", "Velázquez"),
            ("ibáñez sin acento", "Ibáñez"),
            ("del rio two words d e l space r i o", "Del Rio"),
            ("it's mac leod two words m a c space l e o d", "Mac Leod"),
        ],
        answer,
    );
    assert_eq!(name("delia with one l no d e l i a").as_deref(), Some("Delia"));
    assert_eq!(name("con gusto"), None);
}

#[test]
fn a_name_is_told_with_remarks_and_put_right() {
    all_read(
        &[
            ("annmarie all one word and then kowalski", "Annmarie Kowalski"),
            ("joellen with no space and then fischer", "Joellen Fischer"),
            ("dallas like the city and then whitlock", "Dallas Whitlock"),
            ("rosa, same as the flower, whitlock", "Rosa Whitlock"),
            ("semaj that's james spelled backwards and then whitlock", "Semaj Whitlock"),
            ("everyone calls me chip but the card says walter jensen", "Walter Jensen"),
            ("the work order should say priscilla vance", "Priscilla Vance"),
            ("kim's the given name and keller's the family name", "Kim Keller"),
            ("no es marta es mirta salazar", "Mirta Salazar"),
        ],
        answer,
    );
    none_read(&["prefiero no decirle", "necesito pensarlo"], answer);
    assert_eq!(name("my name is dana wells sorry that was my married name it's dana keller now").as_deref(), Some("Dana Keller"));
    assert_eq!(name("vino un técnico que creo que se llama rogelio"), None);
}

#[test]
fn a_bill_and_what_is_put_somewhere_name_nobody() {
    let yes_or_no = |text: &str| {
        let asked = Listening { expecting: Some(Expecting::YesNo), ..listening() };
        read_name(&Utterance::cut(text), &asked).map(|read| read.value.expose().to_owned())
    };
    none_read(
        &[
            "yes, the bill says Duke Energy though",
            "no the bill says duke energy",
            "yes, but the account says Comcast",
            "no, the account says alliant power",
            "no put Rex outside first",
            "you can just put Rex in the yard",
            "no just Drano",
            "it should say drano on the bottle",
        ],
        yes_or_no,
    );
    all_read(
        &[
            ("no, the order says dana reyes", "Dana Reyes"),
            ("the name's wrong, the card says walter jensen", "Walter Jensen"),
            ("you can put dana reyes down", "Dana Reyes"),
        ],
        yes_or_no,
    );
    all_read(
        &[("the account says holloway", "Holloway"), ("no put margaret", "Margaret"), ("actually put Dana Reyes", "Dana Reyes")],
        answer,
    );
}
