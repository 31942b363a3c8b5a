package org.warmboot.validation;

import org.warmboot.model.Scenario;

/** Looks for one sort of issue. */
@FunctionalInterface
interface Check {

    /** Reports what it finds; never changes the scenario, and bears any state of it. */
    void check(Scenario scenario, Issues found);
}
