package org.warmboot.model.action;

/** Families of the states that actions bring about; each has its colour in pictures and timelines. */
public enum StateFamily {
    RUNNING,
    SUSPENDED,
    STORED,
    TRANSITION,
    STARTING,
    RESETTING,
    MIGRATING
}
