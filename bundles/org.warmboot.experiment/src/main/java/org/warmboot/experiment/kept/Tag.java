package org.warmboot.experiment.kept;

/** What follows in the file. */
enum Tag {
    TEXT,
    INTEGER,
    LONG,
    DOUBLE,
    TRUE,
    FALSE,
    ENUM,
    LIST,
    NONE,
    SOME,
    NO_DOUBLE,
    SOME_DOUBLE,
    RECORD
}
