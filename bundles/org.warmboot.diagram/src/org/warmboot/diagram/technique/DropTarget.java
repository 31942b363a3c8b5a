package org.warmboot.diagram.technique;

/** Something that a step can be dropped on. */
interface DropTarget {
    /** Shows, or no longer shows, that a step which is dropped now comes here. */
    void markDrop(boolean here);
}
