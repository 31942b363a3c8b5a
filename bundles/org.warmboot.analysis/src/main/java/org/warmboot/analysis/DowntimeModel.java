package org.warmboot.analysis;

/**
 * The downtime model of section 3.2 of Kourai and Chiba, DSN 2007. All times in seconds.
 *
 * @param rebootVmm {@code reboot_vmm(n)}: reboot of the hypervisor while n domains are suspended
 * @param resume {@code resume(n)}: on-memory suspend and resume of n domains at once
 * @param rebootOs {@code reboot_os(n)}: shutdown and boot of n operating systems at once
 * @param resetHardware {@code reset_hw}: hardware reset
 */
public record DowntimeModel(LineFit rebootVmm, LineFit resume, LineFit rebootOs, double resetHardware) {

    /** Downtime by a warm-VM reboot with n domains: {@code d_w(n) = reboot_vmm(n) + resume(n)}. */
    public double warm(double n) {
        return rebootVmm.at(n) + Math.max(0, resume.at(n));
    }

    /**
     * Downtime by a cold-VM reboot with n domains, less the rejuvenation of the operating systems that it makes
     * unnecessary: {@code d_c(n) = reset_hw + reboot_vmm(0) + reboot_os(n) - reboot_os(1) alpha}.
     *
     * @param n number of domains
     * @param alpha elapsed share of the rejuvenation interval of the operating systems, 0 to 1
     */
    public double cold(double n, double alpha) {
        return resetHardware + rebootVmm.at(0) + rebootOs.at(n) - rebootOs.at(1) * alpha;
    }

    /** Downtime that a warm-VM reboot saves: {@code r(n) = d_c(n) - d_w(n)}. */
    public double saved(double n, double alpha) {
        return cold(n, alpha) - warm(n);
    }

    /** Growth of {@code r} per domain. */
    public double savedSlope() {
        return rebootOs.slope() - rebootVmm.slope() - resume.slope();
    }

    /** Constant part of {@code r}. */
    public double savedConstant() {
        return resetHardware + rebootOs.intercept() - resume.intercept();
    }

    /** Factor of alpha in {@code r}: minus one reboot of a single operating system. */
    public double savedAlpha() {
        return -rebootOs.at(1);
    }
}
