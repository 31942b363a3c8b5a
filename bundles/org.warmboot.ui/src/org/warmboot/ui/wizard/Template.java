package org.warmboot.ui.wizard;

import java.util.Locale;
import org.warmboot.ui.Messages;

/** What a new scenario can begin with. */
enum Template {

    /** One machine, rebooted with the three built-in techniques. */
    SINGLE_HOST(1, 1, 4, 64),

    /** Machines in turn, beside a spare one that takes their guests. */
    CLUSTER(2, 12, 4, 32),

    /** A clean system beside the aged one on the same machine. */
    NESTED(1, 1, 4, 32),

    /** Idle guests that are paged out. */
    PAGEABLE(1, 1, 8, 64),

    /** The machine of the DSN 2007 paper with its experiments. */
    TEST_BED(1, 1, 11, 11),

    /** The techniques alone. */
    EMPTY(0, 0, 0, 0);

    private final int leastHosts;
    private final int mostHosts;
    private final int usualGuests;
    private final int mostGuests;

    Template(int leastHosts, int mostHosts, int usualGuests, int mostGuests) {
        this.leastHosts = leastHosts;
        this.mostHosts = mostHosts;
        this.usualGuests = usualGuests;
        this.mostGuests = mostGuests;
    }

    /** Name for people. */
    String title() {
        return Messages.text("template." + key());
    }

    /** What it is for, in a sentence. */
    String description() {
        return Messages.text("template." + key() + ".more");
    }

    /** Hosts with guests that there are at least. */
    int leastHosts() {
        return leastHosts;
    }

    /** Hosts with guests that there can be. */
    int mostHosts() {
        return mostHosts;
    }

    /** Guests of each host that are proposed. */
    int usualGuests() {
        return usualGuests;
    }

    /** Guests that each host can have. */
    int mostGuests() {
        return mostGuests;
    }

    /** Whether its guests have the services that are wished for. */
    boolean asksForServices() {
        return this != TEST_BED && this != EMPTY;
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
