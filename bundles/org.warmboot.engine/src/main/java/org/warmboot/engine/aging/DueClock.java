package org.warmboot.engine.aging;

/** Tells when a policy is due. */
interface DueClock {

    /** Begins to run. */
    void start();

    /** Begins anew, as something else has just taken care of what the policy renews. */
    void restart();

    /** Looks at the resources again, as one of them has changed. */
    void look();
}
