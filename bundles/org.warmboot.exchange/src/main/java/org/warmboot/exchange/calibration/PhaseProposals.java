package org.warmboot.exchange.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EAttribute;
import org.warmboot.analysis.PhaseLine;
import org.warmboot.analysis.statistics.ConfidenceInterval;
import org.warmboot.exchange.text.Messages;
import org.warmboot.model.Element;
import org.warmboot.model.Host;
import org.warmboot.model.ModelPackage.Literals;
import org.warmboot.model.OperatingSystem;
import org.warmboot.model.words.CamelCase;
import org.warmboot.style.Numbers;

/**
 * What the line of a phase makes of the parameters of a host, by the words of the phase's name: seconds for each guest are
 * those of the hypervisor, which takes one guest after the other, or those of the disk, for which guests wait that boot or
 * shut down; what does not grow with their number is the time of the guest itself.
 *
 * @param host   that was measured
 * @param system operating system of its guests
 * @param source name of the file
 */
public record PhaseProposals(Host host, OperatingSystem system, String source) {

    /** The parameters that a phase determines; none if its name says nothing that is known. */
    public List<Proposal> of(String phase, int times, PhaseLine line) {
        var name = phase.toLowerCase(Locale.ROOT);
        var all = new ArrayList<Proposal>();
        if (name.contains("suspend")) {
            add(all, host.getHypervisor(), Literals.HYPERVISOR__SUSPEND_TIME, line.slope(), times);
        } else if (name.contains("resum")) {
            add(all, host.getHypervisor(), Literals.HYPERVISOR__RESUME_TIME, line.slope(), times);
        } else if (name.contains("recreat")) {
            add(all, host.getHypervisor(), Literals.HYPERVISOR__RECREATE_TIME, line.slope(), times);
        } else if (name.contains("shut")) {
            add(all, system, Literals.OPERATING_SYSTEM__SHUTDOWN_TIME, line.intercept(), times);
            add(all, system, Literals.OPERATING_SYSTEM__SHUTDOWN_DISK_TIME, line.slope(), times);
        } else if (name.contains("boot")) {
            add(all, system, Literals.OPERATING_SYSTEM__BOOT_TIME, line.intercept(), times);
            add(all, system, Literals.OPERATING_SYSTEM__BOOT_DISK_TIME, line.slope(), times);
        }
        return all;
    }

    private void add(List<Proposal> all, Element element, EAttribute attribute, ConfidenceInterval seconds, int times) {
        if (element == null || !(seconds.estimate() > 0)) {
            return;
        }
        all.add(new Proposal(
                CamelCase.title(attribute.getName()),
                element,
                attribute,
                seconds.estimate(),
                Proposal.text(attribute, element.eGet(attribute)),
                Numbers.duration(seconds.estimate()),
                Messages.get("phases.interval", Numbers.duration(seconds.low()), Numbers.duration(seconds.high())),
                source,
                Messages.words("phases.note", times, PhaseWords.range(seconds))));
    }
}
