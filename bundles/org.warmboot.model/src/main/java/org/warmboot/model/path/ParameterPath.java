package org.warmboot.model.path;

import java.util.List;
import org.warmboot.model.Scenario;

/**
 * A readable way to one parameter of a scenario: {@code hosts[web-1].hypervisor.leakRate}.
 *
 * <p>Each step is a feature. One of many elements is chosen in brackets by its identifier, its name or, as the only way
 * where there is neither, its number from 1; a name may stand in quotes. Values of a list are chosen by their number:
 * {@code samples[3]}. A path may go through references: {@code hosts[web-1].hypervisor.failure.timeToFailure.mean}.
 * Some features have a second name: {@code heapLeak} and {@code heapSize} of a hypervisor, {@code vmm}, {@code os},
 * {@code guests}, {@code mttf} and {@code mttr}.
 *
 * @param text the path as it was written
 */
public record ParameterPath(String text) {

    /** Checks the form of the path; throws {@link PathException} if it has none. */
    public ParameterPath {
        PathSyntax.steps(text);
    }

    /**
     * Reads a path.
     *
     * @throws PathException if it is not a path at all; whether it leads somewhere is up to the scenario
     */
    public static ParameterPath parse(String text) {
        return new ParameterPath(text);
    }

    /**
     * Finds the parameter.
     *
     * @throws PathException if there is none; it names the step that fails, what is there and what is nearest
     */
    public Parameter resolve(Scenario scenario) {
        List<PathStep> steps = PathSyntax.steps(text);
        return new PathWalk(scenario).follow(steps);
    }

    /**
     * Gives the parameter another value, at once and without undo.
     *
     * @param value value as it would stand in a file, with its unit
     * @return the parameter with that value
     * @throws PathException if there is no such parameter or it cannot have that value; nothing is changed then
     */
    public Parameter set(Scenario scenario, String value) {
        return resolve(scenario).set(value);
    }

    @Override
    public String toString() {
        return text;
    }
}
