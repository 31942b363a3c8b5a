package org.warmboot.validation.setting;

import org.warmboot.model.Element;
import org.warmboot.model.Step;

/**
 * Why a technique finds too little room.
 *
 * @param kind   what there is too little of
 * @param step   in which step
 * @param who    for what: a domain, a hypervisor or a host
 * @param needed bytes that are needed
 * @param free   bytes that are free
 * @param place  host or disk that lacks them
 */
public record RoomProblem(Kind kind, Step step, Element who, long needed, long free, Element place) {

    /** What there can be too little of. */
    public enum Kind {
        /** Memory at the start of the run, before any step. */
        START,
        /** Memory of the host. */
        MEMORY,
        /** Memory to find a frozen image again. */
        FROZEN,
        /** Memory of hosts that take guests in. */
        DESTINATION,
        /** Memory for a clean system beside the aged one. */
        CLEAN,
        /** Room on the disk for images and checkpoints. */
        DISK
    }
}
