package org.warmboot.model.file;

import java.util.Optional;
import org.warmboot.model.Scenario;
import org.warmboot.model.notation.Diagram;

/**
 * What a scenario file holds.
 *
 * @param scenario  the model
 * @param diagram   its picture, if it has one
 * @param positions where the elements stand in the file
 * @param sha256    digest of the bytes that were read, in lower-case hexadecimal; empty if it was not read
 */
public record ScenarioDocument(
        Scenario scenario, Optional<Diagram> diagram, ElementPositions positions, Optional<String> sha256) {

    /** Wraps a scenario that was not read from a file. */
    public static ScenarioDocument of(Scenario scenario) {
        return new ScenarioDocument(scenario, Optional.empty(), ElementPositions.NONE, Optional.empty());
    }

    /** Wraps a scenario and its picture that were not read from a file. */
    public static ScenarioDocument of(Scenario scenario, Diagram diagram) {
        return new ScenarioDocument(scenario, Optional.of(diagram), ElementPositions.NONE, Optional.empty());
    }
}
