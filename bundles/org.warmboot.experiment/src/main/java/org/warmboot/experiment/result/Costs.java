package org.warmboot.experiment.result;

/**
 * What a technique costs besides downtime.
 *
 * @param totalSeconds from its start to the end of its last step
 * @param bytesSent bytes sent over links
 * @param bytesWritten bytes written to disk as images and checkpoints
 * @param peakMemory most memory of the host in use at any time, bytes
 * @param cpuSeconds processor time that it took on the host, seconds of one core
 */
public record Costs(double totalSeconds, double bytesSent, double bytesWritten, double peakMemory, double cpuSeconds)
        implements RunPart {

    /** Costs without processor time. */
    public Costs(double totalSeconds, double bytesSent, double bytesWritten, double peakMemory) {
        this(totalSeconds, bytesSent, bytesWritten, peakMemory, 0);
    }
}
