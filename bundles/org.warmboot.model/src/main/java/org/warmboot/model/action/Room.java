package org.warmboot.model.action;

/** What a domain in some phase takes up. */
public enum Room {
    /** Its frames in the memory of its host. */
    FRAMES,
    /** A table of its frames and its execution state, beside the frames. */
    FROZEN_STATE,
    /** An image of its memory on disk. */
    IMAGE,
    /** Its processes on disk. */
    PROCESSES,
    /** Memory of another host. */
    ELSEWHERE
}
