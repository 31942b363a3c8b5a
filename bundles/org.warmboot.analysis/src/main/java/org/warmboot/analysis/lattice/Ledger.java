package org.warmboot.analysis.lattice;

/** Where a cycle of a host books what a guest meets with. */
interface Ledger {

    /** What is booked: time down by its cause, and events. */
    enum Entry {
        HYPERVISOR_ACTION_DOWN,
        SYSTEM_ACTION_DOWN,
        FAILURE_DOWN,
        FAILURES,
        ACTIONS
    }

    /**
     * Books amounts.
     *
     * @param amounts one for each cell or node
     * @param delay when the first one is
     * @param weight what they are multiplied with
     */
    void book(Entry entry, double[] amounts, double delay, double weight);

    /** Books an event at a certain instant. */
    void at(Entry entry, double time, double chance);

    /** Books time down from one instant to another. */
    void between(Entry entry, double from, double to, double weight);
}
