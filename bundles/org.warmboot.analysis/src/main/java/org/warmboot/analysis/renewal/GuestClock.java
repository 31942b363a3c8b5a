package org.warmboot.analysis.renewal;

/** What a rejuvenation of the hypervisor does to the age of a guest and to the clock of its own rejuvenation. */
public enum GuestClock {

    /** Both begin anew: the guest is rebooted as well, as in a cold-VM reboot. */
    RESET,

    /** Both stand still and go on afterwards: the guest is frozen, as in a warm-VM or saved-VM reboot. */
    PAUSE
}
