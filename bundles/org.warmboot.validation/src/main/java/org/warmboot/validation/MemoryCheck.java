package org.warmboot.validation;

import static org.warmboot.model.ModelPackage.Literals.HOST__MEMORY;

import java.math.BigInteger;
import org.warmboot.model.Host;
import org.warmboot.model.Scenario;

/** The domains of a host and the heap of its hypervisor fit into its memory. */
final class MemoryCheck implements Check {

    @Override
    public void check(Scenario scenario, Findings found) {
        for (Host host : scenario.getHosts()) {
            BigInteger needed = HostMemory.drawn(host);
            if (!HostMemory.fits(host, needed)) {
                found.error(
                        host,
                        HOST__MEMORY,
                        "host.memory",
                        host,
                        HostMemory.text(needed),
                        HostMemory.text(BigInteger.valueOf(host.getMemory())));
            }
        }
    }
}
