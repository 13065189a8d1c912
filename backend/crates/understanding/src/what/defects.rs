//! What can be wrong with a thing, in English and in Spanish without accents.

/// Words of trouble, for the class of that name.
pub(super) const TROUBLE: &str = "leak leaks leaking leaked leaky drip drips dripping dripped drippy dribble dribbles dribbling seeping seeps seepage oozing oozes weeping trickle trickles trickling \
    sprung_a_leak puddle puddles puddling pooling pools_up soaked soaking soggy damp wet moisture geyser gushing spraying sprays squirting squirts spurting standing_water water_stain water_spot brown_spot wet_spot \
    broke broken breaks busted burst bursts cracked crack cracks cracking snapped snaps split splits tore torn ripped chipped chewed gnawed punctured pinhole hole holes \
    clog clogs clogged clogging stopped_up backed_up backing_up backs_up plugged plugged_up blocked blockage slow sluggish jam jams jammed stuck sticks sticking seized bound_up \
    runs_constantly keeps_running running_constantly runs_and_runs runs_nonstop runs_non_stop running_nonstop runs_all_the_time runs_all_night runs_all_day running_all_the_time \
    constantly_running always_running cycling cycles cycles_on_and_off short_cycling overflow overflows overflowing overflowed flooding flooded floods dead died dies dying quit quits is_out 's_out are_out \
    went_out was_out go_out goes_out going_out conked_out crapped_out pooped_out gave_out gives_out gave_up_the_ghost kicked_the_bucket bit_the_dust kaput toast fried shot done_for on_its_last_leg \
    on_its_last_legs on_the_fritz on_the_blink fail failed fails failing failure trip trips trips_constantly keeps_tripping tripped tripping kicks_off kicking_off kicked_off kick_off shuts_off shuts_down \
    shutting_off shutting_down keeps_shutting cuts_off cuts_out cutting_out cut_out flicker flickers flickering flickered dims dimming blinking blinks buzz buzzing buzzes hum humming hums hiss hissing hisses \
    whine whining whines whistle whistling whistles noise noises noisy loud rattle rattling rattles squeak squeaking squeaks squeal squealing squeals screech screeching screeches grind grinding grinds \
    bang banging bangs clank clanking clunk clunking knock knocking knocks thump thumping clicking clicks tapping popping pops pop gurgle gurgling gurgles bubbling bubbles hammering vibrates vibrating vibration \
    shakes shaking shaky wobble wobbling wobbles wobbly rocks rocking tilts leaning leans crooked uneven unlevel sagging sags sagged warped bowed buckled dented bent dent off_track off_its_track off_the_track \
    off_balance smells smelling smelly smell stinks stinky stink odor odors musty funky rotten stopped not_working not_work not_cooling not_cool not_heating not_heat not_drain not_draining not_flush \
    not_flushing not_turn_on not_turn_off not_start not_close not_open not_lock not_light not_come_on not_spin not_drying not_ring not_keep_up not_blow acting_up acting_funny acting_weird acting_crazy \
    malfunction malfunctioning spins_and_spins just_spins keeps_spinning wonky finicky glitchy glitching loose rust rusted rusty rusting corroded corrosion worn_out worn wore_out rotting rotted rot mold moldy mildew peeling flaking missing messed_up \
    screwed_up tore_up torn_up banged_up blowing_warm blows_warm blowing_hot blowing_cold blows_hot blows_cold froze freezes frozen freezing freezing_up icing_up iced_up iced_over ices_up frost low_pressure \
    weak low no_pressure damaged damage shattered chirp chirping chirps beep beeping beeps error error_code code blank fogged foggy dirty filthy grimy cloudy discolored yellow brown bad stained stains stain spots infested infestation \
    shorted shorting short shorts scorched melted burnt burned_out burned_up burnt_out burned blew blown blew_out tripped_out fell_off fell_down came_off came_down come_off came_loose come_loose falling_off falling_apart \
    falling_down hanging_off hanging_by collapsed caved_in blown_off blew_off lifted making_a_noise making_noise making_a_racket making_a_weird_noise making_a_loud_noise making_noises makes_a_noise makes_noise weird_noise \
    loud_noise strange_noise racket on_me sparking spark sparks hot warm lukewarm tepid cold hotter colder warmer stuffy humid sweating sweats condensation surging surge spikes haywire struggling struggles labors takes_forever \
    taking_forever takes_too_long nonstop stays_on staying_on stays_lit staying_lit is_on locked_up rattly lopsided outdated ancient old_as_dirt out_of_commission out_of_order down_for_the_count \
    pulling_away pulled_away pulls_away coming_away came_away coming_apart coming_off coming_down coming_up separating separated peeled popped_off popped_out popped_loose slipped slipping leaned drooping droops drooped buckling \
    splintered gave_way giving_way giving_out dangling did_a_number lost losing hail hailstorm hail_damage wind_damage storm_damage gotea goteando gotean goteras gotera tapado tapada tapados tapo tapando rompio roto rota rotos reventado revento descompuso descompuesto descompuesta descompone no_funciona no_sirve no_sirven \
    no_prende no_prenden no_enfria no_calienta no_enciende no_jala no_carga no_arranca no_cierra no_abre no_baja no_traga no_sale no_gira no_corre no_seca no_lava no_desagua fuga fugas tirando tira_agua se_sale \
    atascado atascada atorado atorada atoro hace_ruido ruido ruidos tibia tibio huele apesta se_apaga se_bota se_botan se_quemo quemado quemada se_fue se_cayo caido floja flojo danado danada dano fallo fallando falla fallas se_trabo trabado trabada \
    mojado mojada humedad oxidado oxidada parpadea parpadean parpadeando chilla rechina averiado averiada";
