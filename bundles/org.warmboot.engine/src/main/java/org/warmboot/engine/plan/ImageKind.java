package org.warmboot.engine.plan;

/** What a step that saves writes to disk. */
public enum ImageKind {
    /** All memory of the domain. */
    WHOLE,
    /** Only pages that changed since the last image, which is still on the disk and brought up to date in place. */
    DIRTY,
    /** All memory, compressed by the processors. */
    COMPRESSED
}
