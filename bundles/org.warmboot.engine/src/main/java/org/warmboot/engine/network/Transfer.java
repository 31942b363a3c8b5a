package org.warmboot.engine.network;

import java.util.function.DoubleConsumer;

/** Bytes on their way from one host to another. */
public final class Transfer {

    final Link.Direction from;
    final Link.Direction to;
    final double bytes;
    final double cap;
    final DoubleConsumer whenDone;
    double left;
    double rate;
    double seconds;

    Transfer(Link from, Link to, double bytes, double cap, DoubleConsumer whenDone) {
        this.from = from.sending;
        this.to = to.receiving;
        this.bytes = bytes;
        this.cap = cap;
        this.whenDone = whenDone;
        left = bytes;
    }

    /** Highest rate that cap and fair shares of what is left at both ends allow, in bytes per second. */
    double bound() {
        return Math.min(cap, Math.min(from.fairShare(), to.fairShare()));
    }

    /** Seconds until the end at the present rate. */
    double secondsLeft() {
        return left / rate;
    }

    void advance(double elapsed) {
        left = Math.max(0, left - rate * elapsed);
        seconds += elapsed;
    }

    /** Bytes that have arrived by the last change of the network. */
    public double done() {
        return bytes - left;
    }

    /** Present rate in bytes per second. */
    public double rate() {
        return rate;
    }
}
