//! Spanish, a row for each way of saying it.

use domain::language::{Language, Locale};

use super::{all_read, wednesday};
use crate::Listening;

fn spanish() -> Listening<'static> {
    Listening { locale: Locale { language: Language::Es, day_first: false }, ..wednesday() }
}

#[test]
fn days() {
    all_read(
        &[
            ("mañana", "11-19"),
            ("hoy mismo por favor", "11-18"),
            ("pasado mañana", "11-20"),
            ("el lunes", "11-23"),
            ("el lunes que viene", "11-23"),
            ("el próximo viernes", "11-20"),
            ("este sábado", "11-21"),
            ("el martes de la próxima semana", "11-24"),
            ("la semana que viene", "11-23..11-29"),
            ("este fin de semana", "11-21..11-22"),
            ("el 3 de diciembre", "12-03"),
            ("el primero de diciembre", "12-01"),
            ("el veintiuno de diciembre", "12-21"),
            ("el día 5", "12-05"),
            ("en dos semanas", "12-02"),
            ("dentro de tres días", "11-21"),
            ("en navidad", "12-25"),
            ("entre el lunes y el miércoles", "11-23..11-25"),
            ("el viernes no, mejor el lunes", "11-23"),
        ],
        &spanish(),
    );
}

#[test]
fn clock_times_and_windows() {
    all_read(
        &[
            ("a las tres", "15:00"),
            ("a las tres y media", "15:30"),
            ("a las 9 y cuarto", "09:15"),
            ("a las cinco menos cuarto", "16:45"),
            ("a las diez menos veinte", "09:40"),
            ("a la una", "13:00"),
            ("a las ocho de la noche", "20:00"),
            ("al mediodía", "12:00"),
            ("mañana a las dos", "11-19 14:00"),
            ("mañana a las dos de la tarde", "11-19 14:00"),
            ("mañana por la mañana", "11-19 08:00..11-19 12:00"),
            ("el lunes por la tarde", "11-23 12:00..11-23 17:00"),
            ("esta tarde", "11-18 12:00..11-18 17:00"),
            ("esta noche a las ocho", "11-18 20:00"),
            ("el viernes a las nueve y media de la mañana", "11-20 09:30"),
            ("entre las dos y las cuatro", "14:00..16:00"),
            ("después de las cinco", "17:00.."),
            ("antes de las diez", "..10:00"),
            ("en dos horas", "11-18 12:15"),
            ("en media hora", "11-18 10:45"),
            ("el 3 de diciembre a las 10", "12-03 10:00"),
        ],
        &spanish(),
    );
}

#[test]
fn spanish_is_heard_though_english_was_expected() {
    all_read(
        &[("puede venir el jueves a las diez", "11-19 10:00"), ("mañana por la tarde", "11-19 12:00..11-19 17:00"), ("once a month", "-")],
        &wednesday(),
    );
}

#[test]
fn a_number_behind_a_weekday_is_the_day_of_the_month() {
    all_read(
        &[
            ("el viernes veintisiete a las dos", "11-27 14:00"),
            ("el lunes 30", "11-30"),
            ("el jueves a las tres", "11-19 15:00"),
            ("empezó el lunes pasado", "-"),
        ],
        &spanish(),
    );
}

#[test]
fn a_week_from_today_and_from_ten_to_twelve() {
    all_read(
        &[
            ("de hoy en ocho", "11-25"),
            ("de mañana en ocho días", "11-26"),
            ("la de las tres", "15:00"),
            ("el martes de diez a doce", "11-24 10:00..11-24 12:00"),
            ("el día treinta", "11-30"),
            ("se rompió el domingo", "-"),
            ("hace tres días que no sirve", "-"),
            ("entre tres y cinco de la tarde", "15:00..17:00"),
            ("cuarto para las nueve", "08:45"),
            ("de lunes a miércoles", "11-23..11-25"),
            ("la semana entrante", "11-23..11-29"),
            ("después del día de acción de gracias", "11-27.."),
        ],
        &wednesday(),
    );
}

#[test]
fn windows_and_minutes() {
    all_read(
        &[
            ("mañana de una a tres", "11-19 13:00..11-19 15:00"),
            ("el jueves de nueve y media a once", "11-19 09:30..11-19 11:00"),
            ("entre la una y las cuatro", "13:00..16:00"),
            ("estoy en casa mañana de ocho a diez", "11-19 08:00..11-19 10:00"),
            ("de las tres en adelante", "15:00.."),
            ("el lunes a las dos cuarenta y cinco", "11-23 14:45"),
            ("el lunes después de las cuatro que llego a casa", "11-23 16:00.."),
            ("el viernes a más tardar", "..11-20"),
            ("diez para las cinco", "16:50"),
        ],
        &spanish(),
    );
}

#[test]
fn parts_of_months_and_days_behind_days() {
    all_read(
        &[
            ("a finales de diciembre", "12-21..12-31"),
            ("a mediados de la semana que viene", "11-25"),
            ("la segunda semana de diciembre", "12-07..12-13"),
            ("el último jueves del mes", "11-26"),
            ("del 3 al 5 de diciembre", "12-03..12-05"),
            ("el sábado en ocho", "11-28"),
            ("este viernes no, el que sigue", "11-27"),
            ("antes del día quince", "..12-15 00:00"),
            ("el lunes 9 am", "11-23 09:00"),
            ("en las próximas dos horas", "11-18 10:15..11-18 12:15"),
            ("el sábado a última hora", "11-21 15:00..11-21 17:00"),
        ],
        &spanish(),
    );
}

#[test]
fn feasts_and_what_happened() {
    all_read(
        &[
            ("el día de la madre", "05-09"),
            ("el viernes santo por la mañana", "03-26 08:00..03-26 12:00"),
            ("en dos o tres días", "11-21"),
            ("en unos veinte minutos", "11-18 10:35"),
            ("se apagó a las cinco", "-"),
            ("vinieron en junio", "-"),
            ("estoy ocupado hasta las cuatro", "16:00.."),
            ("vivo en la calle cinco de mayo", "-"),
        ],
        &spanish(),
    );
}

#[test]
fn changes_and_refusals() {
    all_read(
        &[
            ("cambie mi cita de las tres a las cinco", "17:00"),
            ("en vez del lunes mejor el martes", "11-24"),
            ("el viernes no estoy", "-"),
            ("ni el viernes ni el sábado", "-"),
            ("el lunes no me conviene, el martes sí", "11-24"),
            ("la semana del siete", "12-07..12-13"),
            ("no más tarde de las cuatro", "..16:00"),
            ("el treinta y uno de enero", "01-31"),
            ("2 pm a 4 pm", "14:00..16:00"),
            ("iban a venir a las ocho", "-"),
        ],
        &spanish(),
    );
}

#[test]
fn a_reason_beside_the_wish_takes_nothing_back() {
    all_read(
        &[
            ("el viernes, el jueves tengo dentista", "11-20"),
            ("el lunes a las once, mi clase es a las nueve", "11-23 11:00"),
            ("el martes porque el lunes trabajo", "11-24"),
            ("el lunes tengo tiempo", "11-23"),
        ],
        &spanish(),
    );
}

#[test]
fn minutes_before_an_hour_and_numbers_of_days() {
    all_read(
        &[
            ("el viernes quince para las siete de la tarde", "11-20 18:45"),
            ("el miércoles veinte pa las cinco de la tarde", "11-25 16:40"),
            ("una y media está bien", "13:30"),
            ("dentro de cuarenta y cinco minutos", "11-18 11:00"),
            ("el primero del mes", "12-01"),
            ("y el dia cinco como andan", "12-05"),
            ("el viernes de tardecita", "11-20 12:00..11-20 17:00"),
        ],
        &spanish(),
    );
}

#[test]
fn limits() {
    all_read(
        &[
            ("máximo el treinta de noviembre", "..11-30"),
            ("no más allá del treinta", "..11-30"),
            ("no estoy libre hasta el miércoles", "11-25.."),
            ("no puedo hasta las cinco", "17:00.."),
            ("estoy libre hasta las cinco", "..17:00"),
            ("no esta semana, el miércoles de la otra", "11-25"),
        ],
        &spanish(),
    );
}
