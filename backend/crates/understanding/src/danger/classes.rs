//! Word classes of danger: things, places, people and what happens to them.

use crate::phrases::Class;

/// Classes that the hazard tables name.
pub(super) const CLASSES: &[Class] = &[
    (
        "smell",
        "smell* smelt odor* odour* stink* stank stench stunk whiff* reek* scent sniff* aroma funk huele huelen huelo olor oler oliendo apesta peste tufo hiede",
    ),
    ("gas", "gas propane natural_gas methane butane lp lpg mercaptan gas_natural propano"),
    (
        "gas_part",
        "medidor_del_gas medidor_de_gas gas_riser gas_stub propane_meter llave_de_gas pipa_de_gas gas_line gas_lines gas_pipe gas_pipes gas_main gas_meter gas_valve gas_tank gas_hose yellow_pipe yellow_line yellow_hose gas_service gas_connector manguera_del_gas manguera_de_gas tubo_del_gas tubo_de_gas llave_del_gas valvula_del_gas tanque_del_gas linea_del_gas propane_tank propane_line propane_cylinder linea_de_gas tuberia_de_gas tanque_de_gas tanque_de_propano",
    ),
    ("gas_stove", "gas_stove gas_range gas_oven gas_cooktop gas_dryer gas_fireplace gas_grill gas_burner gas_logs"),
    (
        "broke",
        "broke broken break breaks busted bust burst bursting bursted ruptured rupture split cracked snapped severed cut nicked punctured damaged hit struck crushed disconnected came_off popped_off came_loose let_go blew_out gave_out blew exploded rompio roto rota reventado reventada revento exploto quebro corto golpee",
    ),
    ("device_alarm", "detector detectors beeper beepers alarm alarms monitor monitors sensor detectores alarma"),
    (
        "co",
        "carbon_monitor carbon_meter carbon_sensor carbon_box carbon_one carbon_alarm carbon_detector carbon_thing carbon_monoxide carbon_dioxide monoxide co monoxido monoxido_de_carbono carbon_monoxide_and_smoke",
    ),
    (
        "sounds",
        "going_off went_off goes_off gone_off keep_going_off beep* blar* sounding sounded alarming ringing rings ring screaming screeching shrieking wailing howling chiming hollering squawking triggered tripped alerting blinking flashing will_not_stop not_stopping will_not_quit will_not_shut_up not_stop not_quit sonando sono suena pitando pita disparo activo",
    ),
    (
        "sick",
        "headache* head_hurts heads_hurt head_is_pounding heads_are_pounding pounding_head splitting_head migraine* dizzy dizziness nause* queasy throwing_up threw_up puking vomiting sick ill loopy groggy sluggish hungover hung_over felt_drunk feel_drunk feeling_drunk drugged splitting_heads pounding_heads heads_are_splitting hard_to_wake head_'s_pounding head_'s_killing head_'s_splitting head_pounding head_is_killing head_is_splitting head_is_throbbing not_thinking_straight not_making_sense acting_drunk acting_weird acting_funny acting_loopy stumbling slurring nodding_off falling_asleep can_not_stay_awake chest_hurts chests_hurt chest_is_tight seeing_double sleepy_all_day out_of_it wobbly lightheaded light_headed woozy faint fainting drowsy foggy fuzzy_headed fuzzy light_in_the_head spacey head_is_swimming head_is_spinning room_is_spinning seeing_spots seeing_stars can_not_think confused pass_out passing_out passed_out weak mareado mareada mareados mareadas mareos mareo dolor_de_cabeza duele_la_cabeza nauseas vomit* desmay* mal_de_la_cabeza",
    ),
    (
        "everybody",
        "everybody everyone all_of_us we_all we_are_all both_of_us my_family whole_family family kids my_kids children wife husband i we todos mi_familia ninos",
    ),
    (
        "burner",
        "furnace heater boiler heat generator fireplace stove oven exhaust water_heater chimney grill car heating calefaccion calentador horno generador",
    ),
    (
        "place",
        "house home kitchen garage basement attic bathroom bedroom living_room laundry_room room hallway closet apartment building office shop store restaurant crawl_space crawlspace yard wall walls ceiling roof floor floors carpet driveway upstairs downstairs unit condo den dining_room school church casa cocina garaje sotano bano cuarto sala techo pared",
    ),
    (
        "electric",
        "outlet outlets plug plugs socket sockets receptacle receptacles gfci panel breaker breakers breaker_box breaker_panel fuse_box electrical_box electric_panel electrical_panel light_switch switch switches wire wires wiring light_fixture light lights fixture junction_box meter cord extension_cord power_strip charger ceiling_fan chandelier transformer electrical electric_box outlet_plate wall_plate cover_plate baseboard_heater space_heater subpanel sub_panel circuit_breaker disconnect weatherhead mast enchufe enchufes tomacorriente tomacorrientes contacto contactos toma caja_de_fusibles caja_electrica centro_de_carga pastillas cables cable foco focos lampara apagador interruptor panel_electrico",
    ),
    (
        "wet_part",
        "outlet outlets socket sockets panel breaker breakers breaker_box breaker_panel fuse_box fuses electrical electric_panel electrical_panel wire wires wiring light_fixture light_fixtures light_bulb recessed_light recessed_lights can_lights junction_box meter_box meter_base meter_can disconnect electrics fusebox power_strip extension_cord light_switch chandelier enchufe enchufes tomacorriente caja_de_fusibles cables panel_electrico contacto",
    ),
    (
        "appliance",
        "stove oven dryer washer dishwasher microwave furnace heater water_heater boiler ac air_conditioner air_handler fan ceiling_fan fridge refrigerator freezer charger ev_charger generator pump toaster tv battery unit motor machine disposal compressor thermostat",
    ),
    (
        "pipe",
        "pipe pipes icemaker icemaker_line ice_maker ice_maker_line fridge_line copper copper_line supply supplies hot_water_line cold_water_line riser water_line water_lines water_main hose hoses supply_line supply_hose plumbing water_pipe main_line waterline watermain valve fitting shutoff spigot hose_bib faucet faucets tank water_tank toilet_tank water_heater hot_water_heater hot_water_tank tuberia tuberias tubo tubos tubito caneria manguera manguerita llavecita tanque",
    ),
    (
        "gush",
        "everywhere all_over gushing gush gushes pouring pours poured pourin gushin everyplace all_across spilling spilled sloshing cascading trickling_down soaking spraying sprays sprayed shooting flooding flooded spewing streaming rushing coming_through coming_down coming_in coming_up coming_out_fast running_down full_blast dumping shooting_out por_todos_lados por_todas_partes por_toda_la_casa por_toda_la_cocina por_todo_el_piso por_donde_quiera a_borbotones a_chorros chorreando saliendo_a_chorros",
    ),
    ("leak", "leak leaks leaking leaked leakage drip dripping drips dripped seeping seep gotea goteando fuga fugas goteo"),
    (
        "minor",
        "a_little a_little_bit a_bit slightly slow slowly small tiny minor little slight drips_a_little a_drop condensation barely occasionally once_in_a_while sometimes a_tad poquito un_poco pequena",
    ),
    ("over_there", "over on the in into onto to at from of by near under underneath behind around inside along through out across"),
    (
        "broken_down",
        "seized seized_up locked_up burned_up quit quits died dead out broke broken stopped failed failing down shot busted went_out conked_out not_working not_work not_turn_on not_start not_come_on not_blow not_blowing not_running not_run gave_out no_funciona no_sirve no_prende se_descompuso belly_up toes_up gave_up_the_ghost give_up_the_ghost bit_the_dust kicked_the_bucket crapped_out pooped_out croaked on_the_fritz packed_up packed_it_in went_kaput kaput called_it_quits done_for toast keeled_over petered_out fizzled_out up_and_quit trono fallo murio se_murio se_fue se_nos_fue valio",
    ),
    (
        "quit",
        "@broken_down gave_out_on_us took_a_dump dead_as_a_doornail deader die stop stops fails gave_up shut_down shuts_down locked_out not_works not_coming_on not_turning_on not_starting not_kick_on not_kicking_on not_kicking_in not_ignite not_igniting not_light not_stay_lit not_fire_up not_heat not_heating not_produce blowing_cold blows_cold blowing_cold_air not_respond no_enciende dejo_de_funcionar dejo_de_servir dejo_de_prender ya_no_prende ya_no_sirve se_apago se_dano no_calienta no_arranca",
    ),
    (
        "heating",
        "boilers furnaces floor_heater wall_heater gravity_furnace mini_splits steam_heat furnace heater heat boiler heating heat_pump heating_system radiator radiators heaters hvac mini_split calefaccion calenton boiler_system calentador_de_la_casa",
    ),
    (
        "ac",
        "ac air air_conditioner air_conditioning air_conditioners ac_unit acs a_c air_con central_air cooling hvac thing_on_the_roof unit_on_the_roof rooftop_unit outside_unit unit_outside thing_outside box_outside window_unit swamp_cooler mini_split mini_splits aire aire_acondicionado clima cooler_de_aire",
    ),
    (
        "not_cool",
        "@broken_down not_cool not_cooling blowing_hot blowing_warm blows_warm blows_hot blowing_hot_air blowing_warm_air not_keep_up no_enfria",
    ),
    (
        "person",
        "i i_am my_dad my_mom my_wife my_husband my_son my_daughter my_kid my_kids my_child my_baby my_father my_mother my_grandma my_grandpa my_grandmother my_grandfather my_brother my_sister my_uncle my_aunt my_neighbor my_friend my_tenant my_employee my_roommate my_boyfriend my_girlfriend dad mom wife husband son daughter kid kids child children baby toddler grandma grandmother grandpa grandfather father mother brother sister someone somebody a_man a_woman a_guy a_worker he she we they people person guy worker tenant employee roommate man woman lady neighbor boy girl grandson granddaughter nephew niece cousin coworker co_worker boss guest customer client mechanic driver installer cook waiter clerk carpenter landscaper gardener cleaner cleaning_lady housekeeper nanny babysitter teacher student resident patient visitor granny gramps nana helper technician roofer painter contractor wife_and_i employees workers kiddo little_one grandparents parents uncle aunt stepson stepdaughter sister_in_law mi_papa mi_mama mi_hijo mi_hija mi_esposo mi_esposa mi_abuela mi_abuelo alguien persona nino nina bebe",
    ),
    (
        "limb",
        "hand hands arm arms leg legs foot feet thigh thighs calf forearm elbow cheek forehead scalp shin eyebrows eyelashes ankle wrist knee shoulder hip finger fingers thumb toe head hair neck face eye eyes mano dedo brazo pierna",
    ),
    (
        "structure",
        "ceiling ceilings roof rafter joist joists truss beam beams wall walls floor deck porch balcony chimney stairs staircase foundation rafters carport awning drywall sheetrock plaster soffit overhang techo pared cielo_raso",
    ),
    ("tree", "tree trees limb limbs branch branches pine oak arbol rama"),
    (
        "toilets",
        "toilets all_toilets all_the_toilets every_toilet both_toilets only_toilet our_only_toilet my_only_toilet one_toilet_in_the_house any_of_the_toilets none_of_the_toilets",
    ),
    (
        "sewage",
        "sewage sewer raw_sewage septic poop feces human_waste toilet_water black_water waste_water wastewater aguas_negras drenaje caca excremento",
    ),
    ("power", "power electricity electric current luz electricidad corriente"),
    (
        "store_cold",
        "walk_in cooler coolers walk_in_cooler freezer freezers fridge refrigerator refrigerators reach_in refrigeration ice_machine refrigerador congelador nevera",
    ),
    (
        "spoil",
        "lose losing lost spoil spoils spoiling spoiled going_bad product inventory stock groceries food meat chicken beef pork fish shrimp steaks lobster cheese cakes seafood produce dairy flowers ice_cream blood_samples samples insulin tube_feeds feeds formula medicine medicines medication medications vaccines vaccine breast_milk restaurant perder comida carne insulina medicina",
    ),
    (
        "key_door",
        "slider back_slider patio_slider front_gate security_gate front_door back_door sliding_door entry_door main_door patio_door side_door exterior_door glass_door storefront deadbolt lock window windows my_door door the_door door_lock front_window puerta puerta_principal cerradura ventana chapa",
    ),
    (
        "treatment",
        "botox filler fillers injection injections peel laser facial treatment microneedling appointment procedure session lip lips wax waxing hair_removal iv drip shot tratamiento inyeccion",
    ),
    (
        "fixture",
        "vanity sink toilet commode tub bathtub shower dishwasher washer washing_machine heater water_heater tank cabinet cabinets fridge refrigerator boiler radiator wall walls floor ceiling counter countertop baseboard disposal pipe pipes valve meter bidet faucet door stove range lavabo fregadero inodoro taza lavadora pared piso tina",
    ),
    (
        "warm_spot",
        "soffit soffits vent vents attic eaves wall walls outlet outlets furnace dryer hood chimney roof panel oven fan motor register registers ductwork ducts closet heater stove breaker_box cord plug unit engine",
    ),
    (
        "soft_floor",
        "hardwood hardwoods carpet carpets rug rugs laminate floor floors flooring subfloor wood baseboard baseboards drywall couch furniture alfombra duela",
    ),
    (
        "asked_of",
        "it they this that these those there people everybody everyone anybody my_lips your_lips the lips lip lip_filler filler fillers botox laser lasers injections peel peels microneedling waxing you_get you_usually you_swell you_bruise you_scar you_burn i_get i_swell i_bruise",
    ),
    (
        "kin_close",
        "dad mom mother father wife husband son daughter baby toddler grandma grandmother grandpa grandfather granny gramps nana sister brother mama papa roommate girlfriend boyfriend old_man old_lady",
    ),
    (
        "hits",
        "hit caught struck smacked clipped nailed popped whacked sliced cut crushed smashed slammed got stabbed gashed burned burnt scalded blasted knocked slashed jabbed golpeo pego corto quemo aplasto machuco",
    ),
    ("sickly", "blue pale gray grey purple clammy limp cherry_red lifeless"),
    (
        "confined",
        "pool_house guest_house bathhouse sauna tanning_bed tanning_booth changing_room fitting_room shed closet bathroom bedroom room trunk car van truck elevator lift freezer cooler walk_in attic crawl_space crawlspace basement cellar garage pantry stall booth vault cabinet toolshed barn container trailer camper bano cuarto carro coche cajuela elevador ascensor sotano cochera",
    ),
    (
        "who_small",
        "year_old little_one kiddo kiddos twin twins triplets kid kids child children baby babies toddler infant boy girl son daughter grandson granddaughter grandbaby nephew niece dog puppy cat kitten grandma grandpa mother father mom dad wife husband somebody someone nino nina bebe hijo hija perro mama papa abuela abuelo",
    ),
    (
        "shut_in",
        "jammed stuck locked latched shut wedged trapped bolted can_not_open not_open not_opening not_budge not_budging not_get_out not_get_him_out not_get_her_out can_not_get_out can_not_get_him_out can_not_get_her_out atorado atorada trabado trabada cerrado cerrada atrancado atrancada no_abre no_se_abre",
    ),
    (
        "machine",
        "blower fan belt spring springs track gear gears motor disposal auger mower machine conveyor garage_door door_opener press roller rollers shredder grinder mixer chain pulley compressor pump saw drill snake generator trituradora ventilador maquina",
    ),
    (
        "worn",
        "sleeve hair shirt scarf tie glove gloves jacket coat hoodie ponytail braid beard apron necklace ring bracelet hand hands finger fingers arm foot toe leg thumb pants shoelace manga camisa cabello pelo mano dedo brazo",
    ),
    (
        "kin",
        "dad mom mama papa mother father wife husband son daughter kid kids child children baby toddler infant grandma grandmother grandpa grandfather granny gramps nana grandson granddaughter grandkids brother sister uncle aunt nephew niece cousin roommate boyfriend girlfriend fiance partner friend buddy neighbor tenant tenants employee worker workers helper installer technician tech mechanic roofer painter plumber electrician carpenter contractor cook chef waiter waitress dishwasher_guy clerk cashier bartender guest customer client patient resident student janitor maintenance_guy maintenance_man nanny babysitter caregiver nurse driver landscaper gardener housekeeper cleaner cleaning_lady guy guys man men lady woman boy boys girl girls kiddo little_one someone somebody person people coworker co_worker boss apprentice mother_in_law father_in_law old_man old_lady old_fella crew hijo hija hijos esposo esposa abuela abuelo abuelita abuelito senor senora nino nina ninos bebe hermano hermana tio tia primo prima cunado cunada suegro suegra vecino vecina trabajador trabajadores muchacho muchachos muchacha empleado empleada cliente alguien companero ayudante viejito viejita sobrino sobrina nieto nieta mover movers framer framers roofers laborer laborers welder mason foreman journeyman trainee intern operator dude fella fellas gal teen teenager preschooler kiddos classmate stepdad stepmom stepson stepdaughter grandkid grandbaby pastor mailman tiler drywaller subs passenger passengers renter renters roommates residents patients customers guests clients students chamaco chamaca chamacos morro morra plebe plebes compadre comadre albanil albaniles peon jardinero plomero pintor mesero cocinero yerno nuera ahijado ahijada novio novia marido criatura escuincle chiquito chiquita clientes inquilino inquilinos mi_mujer mi_gente my_guy my_man crewman inspector parents folks grandparents in_laws twins triplets newborn family nena nene bebita bebito chiquilla chiquillo mija mijo ninita barber stylist",
    ),
    (
        "body",
        "hand hands arm arms forearm forearms leg legs foot feet finger fingers fingertip fingertips pinky thumb thumbs toe toes ankle ankles wrist wrists knee knees elbow shoulder hip shin thigh calf palm palms knuckle knuckles face head neck scalp chest stomach belly ribs rib skin back throat cheek cheeks lip lips mouth eye eyes eyelid nose forehead chin jaw ear ears tongue skull @body_es",
    ),
    (
        "frame_part",
        "ceiling roof skylight floor deck stairs stair step porch attic rafters window glass sunroof drywall sheetrock balcony platform ice techo tragaluz piso lamina",
    ),
    (
        "body_es",
        "mano manos brazo brazos antebrazo pierna piernas pie pies dedo dedos tobillo muneca rodilla codo hombro cara cabeza cuello pecho espalda piel garganta mejilla labio labios boca ojo ojos parpado nariz lengua oreja cuerpo",
    ),
    ("flame", "flame flames fire burner_flame pilot_flame flama flamas llama"),
    (
        "burns_gas",
        "grill stove range oven cooktop burner meter regulator propane_tank tank furnace fireplace dryer pool_heater water_heater boiler fire_pit firepit gas_line gas_pipe propane gas_log gas_logs parrilla asador estufa horno medidor regulador tanque",
    ),
    ("runs_out", "spray* gush* spew* squirt* shoot* pour* jet jetting blasting blowing flying streaming geysering chorr* brot*"),
    (
        "rooms",
        "stairwell rec_room pump_room utility_room pantry nursery sunroom mudroom cellar stockroom classroom sanctuary lobby bath living_room dining_room kitchen hallway hall bedroom bedrooms bathroom basement den garage closet laundry_room family_room foyer entry office store downstairs upstairs stairs stairway carpet hardwood floor floors rug sala comedor cocina pasillo cuarto recamara sotano piso",
    ),
    (
        "indoors",
        "basement house home garage cellar crawl_space crawlspace kitchen laundry_room living_room dining_room bedroom den hallway lobby store shop office sotano casa cocina garaje cochera cuarto recamara sala bano patio tienda local taller oficina negocio departamento comedor pasillo bodega",
    ),
    (
        "unlit",
        "never_lit never_light never_lights not_lit not_light not_lighting not_ignite not_ignited did_not_catch would_not_catch blew_out went_out without_a_flame with_no_flame no_flame not_catch not_catching clicking clicks_and_clicks unlit no_prendio se_apago",
    ),
    (
        "yells",
        "yelling yells screaming screeching shrieking wailing blaring hollering howling going_nuts going_crazy going_bananas going_wild going_ballistic four_beeps 4_beeps three_beeps beeping beeps beep will_not_reset not_reset will_not_silence not_silence will_not_hush will_not_stop pitando chillando sonando",
    ),
    (
        "pops",
        "pop pops popping popped crackl* sizzl* buzz* spitting spit spat snapping snap fizz* frying arcing arc arced bang banged boom zapping zap zapped humming hum tronando truena chisp*",
    ),
    (
        "jolted",
        "jolt* feel_a_buzz felt_a_buzz feel_the_buzz buzz_in_my buzz_up_my zapped thrown_back threw_me threw_him threw_her knocked_back thrown_across blown_back could_not_let_go can_not_let_go fizzy tingly tingl* current stray_voltage voltage electrified shaking_all_over temblando",
    ),
    (
        "touched",
        "touch touched touches touching grab grabbed grabs grabbing flip flipped flips reached reach plugged plug plugging unplugged stuck_a put_a metio toco tocar agarro toque_la agarre handle swimming pool faucet shower washer fridge sink lamp",
    ),
    (
        "fails",
        "dropped drop dropping cracked cracking snapped split splitting gave giving hanging_by hangs_by creaking creaks groaning groans sagging sags buckled buckling bowed leaning leans tilting tilted shifted shifting sinking sank sunk coming_apart pulled_off pulled_away came_away came_loose coming_down came_down pulling_apart pulling_away separating on_the_couch on_the_bed on_the_floor on_top_of viniendo_abajo cayendo vencido crujiendo truena tronando hundiendo",
    ),
    (
        "holds_up",
        "ceiling roof beam joist joists truss trusses rafter rafters balcony deck porch stairs staircase chimney carport awning overhang floor_joist load_bearing_wall header column post_holding plafon techo balcon viga losa",
    ),
    (
        "harmed",
        "sliced slice gashed cut crushed mangled severed smashed burned burnt scalded bleeding blood fractured impaled stabbed lacerated amputated went_in went_into wound_up caught sucked_in pulled_in tangled_up corto quemo machuco sangrando",
    ),
    (
        "chemical",
        "acid bleach ammonia lye drano chlorine chemical chemicals cleaner cleaners solvent thinner pesticide insecticide bug_spray sprayed_something refrigerant freon muriatic sulfuric fumigated fumigator spray mercury diesel kerosene cloro acido amoniaco quimico quimicos veneno fumigo",
    ),
    (
        "body_reacts",
        "cough* choking chok* gagging gag faint fainting dizzy lightheaded light_headed burning burns burn stinging sting stings throat lungs chest_is_tight tight_chest wheezing wheez* can_not_breathe not_breathe hard_to_breathe trouble_breathing short_of_breath eyes watering passing_out passed_out vomiting throwing_up nause* mareado mareada tosiendo arde arden pica pican ojos garganta ahogando",
    ),
    ("vents", "hiss* whistl* whoosh* roar* venting blowing blows jetting rushing_sound jet_engine silb* chifl*"),
    (
        "strikes",
        "tumbo tumbaron choco chocaron arranco arrancaron pegaron golpearon flattened mowed_down knocked_over bent nicked nick hit cut broke broken clipped busted dug struck punctured snapped severed ruptured rupture tore torn ripped yanked sheared clobbered snagged rammed plowed drilled went_through went_straight_through went_right_through backed_into ran_over ran_into pulled_up cracked golpeo rompio corto perforo",
    ),
    (
        "burnable",
        "rag rags towel towels curtain curtains drapes couch bed mattress paper papers cardboard trash grease carpet rug blanket clothes lint insulation oil pan_of_oil candle wood pillow blinds cortina trapo sabana",
    ),
    ("lights_up", "lit_up caught went_up set_off set burning smoking smoldering singed ablaze flared flaring up_in prendio quemando"),
    (
        "scorched",
        "scorch* singe* charring char charred blacken* brown browned melt* burn* burnt red red_hot glowing fused welded derret* derrit* quemad* chamusc*",
    ),
    (
        "wet",
        "water puddle puddles rain raining rained rainwater leak* drip* pour* flood* soak* trickl* seep* spray* gush* splash* wet agua lluvia gote* moja* llov* chorr* inund*",
    ),
    ("now", "now right_now today tonight immediately asap right_away this_minute ahora ya hoy"),
];

/// Words that stand twice in one of these classes, by themselves or by a class of it.
#[cfg(test)]
pub(super) fn doubles(classes: &[Class]) -> Vec<String> {
    fn words(members: &'static str, all: &mut Vec<&'static str>) {
        for member in members.split_whitespace() {
            match member.strip_prefix('@').and_then(|name| CLASSES.iter().find(|(known, _)| *known == name)) {
                Some((_, members)) => words(members, all),
                None => all.push(member),
            }
        }
    }
    let mut twice = Vec::new();
    for (name, members) in classes {
        let mut all = Vec::new();
        words(members, &mut all);
        all.sort_unstable();
        twice.extend(all.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| format!("{name}: {}", pair[0])));
    }
    twice
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_class_holds_a_word_twice() {
        assert_eq!(doubles(CLASSES), [""; 0]);
        assert_eq!(doubles(&[("heap", "rag rags rag")]), ["heap: rag"]);
        assert!(!doubles(&[("heap", "@broken_down kaput")]).is_empty());
    }
}
