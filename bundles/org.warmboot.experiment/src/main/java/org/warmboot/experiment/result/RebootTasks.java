package org.warmboot.experiment.result;

/**
 * Durations in seconds of the parts of a reboot, as the DSN paper measures them.
 *
 * @param before from the first guest that is suspended, saved or shut down until the last one is
 * @param reset hardware reset; 0 where there is none
 * @param hypervisorReboot from the end of the hardware reset, or the start of the quick reload, until the privileged
 *     domain has booted: {@code reboot_vmm(n)} of section 3.2
 * @param load hardware reset, if any, and loading of the hypervisor
 * @param after from the end of {@code hypervisorReboot} until the last guest runs again
 */
public record RebootTasks(double before, double reset, double hypervisorReboot, double load, double after)
        implements RunPart {}
