package org.warmboot.engine.kernel;

/** Tells a running simulation whether its result is still wanted; asked often, so it must be cheap. */
@FunctionalInterface
public interface CancelToken {

    /** Never cancels. */
    CancelToken NONE = () -> false;

    /** Whether the run should end as soon as possible. */
    boolean isCancelled();
}
