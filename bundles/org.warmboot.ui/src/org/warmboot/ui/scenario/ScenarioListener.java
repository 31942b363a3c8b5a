package org.warmboot.ui.scenario;

import java.util.Optional;

/** Hears about the scenario that the user works on; always called in the UI thread. */
public interface ScenarioListener {

    /** Another scenario is worked on now, or none. */
    void scenarioActivated(Optional<OpenScenario> open);

    /** The model of the active scenario has changed; several changes at a time are told once. */
    default void scenarioChanged(OpenScenario open) {}
}
