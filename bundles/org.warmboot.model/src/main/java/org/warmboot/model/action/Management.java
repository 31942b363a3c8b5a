package org.warmboot.model.action;

/** What an action needs of the privileged domain, unless it acts on that itself. */
public enum Management {
    /** Nothing: the hypervisor or the domain does it alone. */
    NONE,
    /** It sends the event, if the option of the step says so. */
    SENDER,
    /** It runs when the step starts. */
    UP,
    /** It does the work, so that it can neither go down nor come up meanwhile. */
    AT_WORK
}
