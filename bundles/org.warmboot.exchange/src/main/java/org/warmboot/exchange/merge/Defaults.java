package org.warmboot.exchange.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.warmboot.model.Host;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.Scenario;
import org.warmboot.model.ServiceProfile;
import org.warmboot.model.file.ScenarioFileException;
import org.warmboot.model.file.ScenarioFiles;
import org.warmboot.model.id.Ids;

/** What no inventory tells, such as how long a system boots: plausible values, each of them marked as assumed. */
final class Defaults {
    private static final String RESOURCE = "defaults.warmboot";

    private final Scenario scenario;

    Defaults() {
        try (var content = Defaults.class.getResourceAsStream(RESOURCE)) {
            scenario = ScenarioFiles.load(content, RESOURCE).scenario();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ScenarioFileException e) {
            throw new IllegalStateException(RESOURCE + ":" + e.line() + ": " + e.getMessage(), e);
        }
    }

    /** All of them. */
    Scenario scenario() {
        return scenario;
    }

    /** A new host with a hypervisor, a privileged domain, a disk and a link. */
    Host host() {
        return EcoreUtil.copy(scenario.getHosts().getFirst());
    }

    /** The system of a scenario with an identifier; if it has none, a copy of that of the defaults is put there. */
    Optional<OperatingSystem> system(Scenario into, String id) {
        var there = Ids.find(into.getOperatingSystems(), id);
        return there.isPresent()
                ? there
                : Ids.find(scenario.getOperatingSystems(), id)
                        .map(EcoreUtil::copy)
                        .map(copy -> {
                            into.getOperatingSystems().add(copy);
                            return copy;
                        });
    }

    /** The kind of service of a scenario with an identifier; if it has none, a copy of that of the defaults is put there. */
    Optional<ServiceProfile> service(Scenario into, String id) {
        var there = Ids.find(into.getServiceProfiles(), id);
        return there.isPresent()
                ? there
                : Ids.find(scenario.getServiceProfiles(), id)
                        .map(EcoreUtil::copy)
                        .map(copy -> {
                            into.getServiceProfiles().add(copy);
                            return copy;
                        });
    }
}
