package org.warmboot.model.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Scenario;
import org.warmboot.model.Step;
import org.warmboot.model.Technique;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.id.Ids;

/** The built-in techniques, from warm-VM reboot and its kin to migration, VMBeam and live update. */
public final class TechniqueLibrary {
    private static final String RESOURCE = "techniques.warmboot";

    private TechniqueLibrary() {}

    /** Gives the built-in techniques, new objects at every call. */
    public static List<Technique> techniques() {
        try (InputStream content = TechniqueLibrary.class.getResourceAsStream(RESOURCE)) {
            return List.copyOf(ScenarioFiles.load(content, RESOURCE).scenario().getTechniques());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScenarioFileException e) {
            throw new IllegalStateException(RESOURCE + ":" + e.line() + ": " + e.getMessage(), e);
        }
    }

    /** Finds a built-in technique by its identifier, for example {@code warm}. */
    public static Optional<Technique> find(String id) {
        return techniques().stream()
                .filter(technique -> technique.getId().equals(id))
                .findFirst();
    }

    /**
     * Adds a copy of a built-in technique to a scenario. It keeps its identifiers unless the scenario already uses
     * them; then a number is added to that of the technique, and those of its steps follow.
     *
     * @return the copy, now in the scenario
     * @throws NoSuchElementException if there is no such technique
     */
    public static Technique copyInto(Scenario scenario, String id) {
        Technique copy = EcoreUtil.copy(find(id).orElseThrow(() -> new NoSuchElementException(id)));
        Set<String> used = Ids.used(Set.of(scenario));
        String fresh = Ids.freshOr(used, id);
        copy.setId(fresh);
        for (Step step : copy.getSteps()) {
            step.setId(Ids.freshOr(used, fresh + step.getId().substring(id.length())));
        }
        scenario.getTechniques().add(copy);
        return copy;
    }
}
