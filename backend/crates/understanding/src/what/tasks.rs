//! Work that can be wanted on a thing, in English and in Spanish without accents.

/// Words of work, for the class of that name.
pub(super) const TASKS: &str = "install installed installing installs installation installations repair repaired repairing repairs fix fixed fixing fixes replace replaced replacing replacement replacements service serviced servicing \
    clean cleaned cleaning cleanup clean_out cleaned_out tune_up tuneup tuned tune_ups checkup check_up checked checked_out inspect inspected inspection inspections looked_at look_at looked_over look_over looking_at took_a_look \
    take_a_look check_out once_over maintenance maintained unclogged unclog snake snaked snaking jetted jetting hydro_jet cleared clear_out cleared_out pumped pumping pumped_out removed remove removal \
    remodel remodeled renovate renovation upgrade upgraded upgrading added adding add convert converted converting conversion extend extended relocate relocated relocating hooked_up hookup hook_up hookups \
    connect connected connecting moved_out moved mounted mount mounting hung hang hanging put_up put_in put_on putting_in putting_up set_up wired wire_up hardwired hardwire wiring_up run ran rekeyed rekey rekeying unlock painted paint \
    redone redo redoing rebuilt rebuild adjusted adjust adjustment assessed assess evaluated evaluate troubleshoot troubleshooting diagnose diagnosed diagnostic rewired rewire repiped repipe retrofit test tested testing \
    flushed flush drained drain_it trimmed trim swept sweep seen_to seen swap swapped swapping swap_out swapped_out switch_out switched_out switching_out change_out changed_out changing_out changed power_washed pressure_washed hauled haul haul_off haul_away \
    hauled_off hauled_away take_down taken_down took_down taking_down pull_out pulled_out ripped_out tear_out torn_out tear_off rip_out dispose sealed seal reseal resealed caulk_up patched patch patching cut cut_down rotated insulated insulate insulating winterize winterized \
    winterizing dewinterize balanced balance balancing leveled level rehang rehung realigned realign aligned lubed lubricated greased recharged recharge topped_off top_off weatherproofed waterproofed waterproof \
    treated treat treatment sprayed spray fumigate exterminate installs_done work_done touch_up touchup touched_up refreshed refresh shape_up put_together assembled assemble build built reattach reattached reset secured programmed program \
    measured measure come_measure closed_up boarded_up covered_up dig_up dug_up opened_up bled purged relined reline capped cap_off rerouted reroute document documented \
    instalar instalacion instalen instale instalarme reparar reparacion reparen repare arreglar arreglen arregle arreglo cambiar cambien cambie revisar revisen revise revision checar chequen cheque limpiar limpien limpieza mantenimiento destapar destapen destape servicio inspeccion \
    poner pongan ponga colocar coloquen pintar pinten quitar quiten conectar conecten mover afinar afinacion componer compongan componga";
