package org.warmboot.model.action;

/**
 * Families of the states that actions bring about. Each is known by one of its states; the colour of that state in
 * timelines is the colour of the family.
 */
public enum StateFamily {
    RUNNING("running"),
    SUSPENDED("suspended"),
    STORED("saved"),
    TRANSITION("booting"),
    STARTING("starting-services"),
    RESETTING("resetting"),
    MIGRATING("migrating");

    private final String state;

    StateFamily(String state) {
        this.state = state;
    }

    /** The key of a state of the family, as in traces. */
    public String state() {
        return state;
    }
}
