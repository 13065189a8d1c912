//! What can be wrong with a thing, and work that can be wanted on it.

use crate::phrases::Class;

/// Classes of trouble and of work, for the tables of intent, subject and problem.
pub(super) const WORK: &[Class] = &[
    (
        "trouble",
        "leak leaks leaking leaked drip drips dripping broke broken breaks busted burst cracked clog clogs clogged clogging backed_up backing_up slow jammed jam stuck \
         running runs_constantly keeps_running running_constantly overflow overflowing overflowed flooding flooded dead died quit is_out 's_out are_out went_out was_out fail failed failing tripping trips \
         trips_constantly keeps_tripping tripped flickering flickers flicker buzzing buzzes humming hums noisy loud rattling rattles squeaking squeaks squealing grinding banging \
         knocking gurgling gurgles smells smelling stinks stopped not_working not_work not_cooling not_cool not_heating not_heat not_drain not_draining not_flush not_flushing \
         not_turn_on not_turn_off not_start not_close not_open not_lock not_light not_come_on not_spin not_drying not_ring not_keep_up not_blow acting_up malfunctioning wobbling wobbles \
         wobbly loose rusted rusty worn_out rotting rotted sagging peeling missing messed_up screwed_up on_the_fritz gave_out blowing_warm blows_warm blowing_hot blowing_cold blows_hot \
         blows_cold frozen freezing icing_up iced_up low_pressure damaged shattered chirping beeping plugged plugged_up error fogged foggy dirty bad bent came_off fell_off stained \
         infested shorted shot making_a_noise making_noise making_a_racket making_a_weird_noise making_a_loud_noise making_noises makes_a_noise makes_noise weird_noise loud_noise strange_noise on_its_last_legs gone_bad going_bad going_out crapped_out kaput toast sparking hot warm gotea goteando tapado tapada rompio roto rota descompuso descompuesto no_funciona no_sirve no_prende no_enfria no_calienta fuga tirando \
         atascado atascada no_baja no_cierra no_abre hace_ruido staying_lit is_on on_me won't_budge",
    ),
    (
        "work",
        "install installed installing installation installations repair repaired repairing repairs fix fixed fixing replace replaced replacing replacement service serviced servicing \
         clean cleaned cleaning cleanup tune_up tuneup tuned checkup check_up checked checked_out inspect inspected inspection inspections looked_at look_at maintenance maintained \
         unclogged unclog snaked snake cleared pumped pumping removed removal remodel remodeled upgrade upgraded added adding hooked_up hookup hook_up moved_out mounted hung hang hanging \
         rekeyed rekey painted redone redoing adjusted adjustment assessed evaluated rewired wired run tested flushed drained trimmed trim serviced estimate_on swept sweep seen_to swap swapped power_washed hauled sealed cut rotated changed \
         instalar instalacion instalen reparar reparacion reparen arreglar arreglen arreglo cambiar revisar revisen limpiar limpieza mantenimiento destapar servicio inspeccion",
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
        "ord",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth \
         twentieth thirtieth #",
    ),
    (
        "when_word",
        "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday morning afternoon evening later earlier hoy manana lunes martes miercoles jueves viernes sabado domingo",
    ),
];
