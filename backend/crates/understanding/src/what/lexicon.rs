//! The words of a desk: what can be wrong with a thing, work that can be wanted on it, who does it, what is agreed.

use super::{defects::TROUBLE, tasks::TASKS};
use crate::phrases::Class;

/// Classes of trouble and of work, for the tables of intent, subject and problem.
pub(super) const WORK: &[Class] = &[
    ("trouble", TROUBLE),
    ("work", TASKS),
    (
        "strong",
        "leaking leaks leaked dripping drips clogged backed_up overflowing broken busted burst cracked sparking buzzing rattling squealing grinding gurgling not_working not_work stopped_working tripping flickering blinking humming \\
         smoking stuck jammed frozen dead acting_up falling_off sagging rotting wrong gotea tapado tapada roto rota goteando",
    ),
    (
        "shift",
        "moved moving bump bumped bumping push pushed pushing shift shifted shifting slide slid sliding scoot scooted nudge nudged delay delayed switch switched switching swap swapped swapping flip flipped trade traded \
         transfer_it postpone postponed put_off hold_off bring_it_forward reschedule recorrer pasar mover cambiar correr atrasar adelantar",
    ),
    (
        "pro",
        "plumber plumbers electrician technician tech hvac_guy hvac_tech handyman roofer locksmith cleaner cleaners repairman repair_man repair_guy contractor mechanic plumbing_company \
         service_guy service_tech doctor dentist specialist dermatologist therapist psychologist psychiatrist counselor gynecologist ophthalmologist stylist barber salon gp physician \
         exterminator painter landscaper provider practitioner plomero electricista tecnico cerrajero",
    ),
    (
        "visit",
        "appointment appointments reservation reservations booking bookings visit consultation consult meeting session sessions slot estimate_appointment service_call table tables room suite \
         accommodation accommodations stay checkup check_up cleaning_appointment inspection walkthrough walk_through viewing tour showing massage massages facial facials manicure pedicure mani_pedi haircut hair_cut blowout waxing acupuncture makeover makeup cita citas reservacion reservaciones reserva turno consulta visita",
    ),
    ("own", "my our the this that a his her their an your mi la el una un nuestra"),
    (
        "someone",
        "someone somebody anyone anybody a_guy your_guy a_tech a_technician a_plumber an_electrician the_tech a_person one_of_your_guys them him a_crew your_team people alguien a_alguien un_tecnico un_plomero un_electricista",
    ),
    (
        "they_do",
        "venga vengan viniera vinieran mande manden mandara mandaran arregle arreglen arreglaran revise revisen revisara revisaran cheque chequen checara checaran instale instalen instalaran repare reparen \
         cambie cambien cambiaran limpie limpien destape destapen suba suban subiera subieran ponga pongan pusieran quite quiten pinte pinten pase pasen pasara pasaran vea vean viera vieran eche echen componga compongan \
         conecte conecten coloque coloquen mida midan fumigue fumiguen pode poden inspeccione inspeccionen",
    ),
    (
        "ord",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth \
         twentieth thirtieth #",
    ),
    (
        "when_word",
        "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday wed thurs thur tues fri mon january february march april june july august september october november december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre morning afternoon evening noon midday lunchtime dinnertime suppertime later earlier hoy manana lunes martes miercoles jueves viernes sabado domingo",
    ),
];

/// Further classes, for the lexical fields.
pub(super) const MEANS: &[Class] = &[
    (
        "kin",
        "husband wife son daughter dad mom mother father brother sister nephew niece cousin uncle aunt buddy friend neighbor roommate boyfriend girlfriend \
         fiance fiancee grandson granddaughter son_in_law brother_in_law father_in_law landlord boss kid kids grandkid tenant tenants handyman maintenance_man maintenance_guy contractor stepson stepdad power_company gas_company",
    ),
    (
        "visit_noun",
        "appointment appointments appt visit booking reservation consult consultation slot session time_slot install installation inspection estimate tune_up service_call cleaning cita visita turno one \
     facial massage botox filler laser peel checkup maintenance",
    ),
];
