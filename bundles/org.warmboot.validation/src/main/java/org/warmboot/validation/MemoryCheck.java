package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HOST__MEMORY;

import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** The domains of a host and the heap of its hypervisor fit into its memory. */
final class MemoryCheck implements Check {

    @Override
    public void check(Scenario scenario, Issues found) {
        for (Host host : scenario.getHosts()) {
            Shortage.of(host, HostMemory.drawn(host))
                    .ifPresent(lack -> found.add(
                            Severity.ERROR,
                            host,
                            HOST__MEMORY,
                            lack.fixes(),
                            "host.memory",
                            host,
                            lack.needs(),
                            lack.has()));
        }
    }
}
