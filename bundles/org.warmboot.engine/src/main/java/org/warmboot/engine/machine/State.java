package org.warmboot.engine.machine;

import java.util.Set;

/**
 * A state of a part of a machine.
 *
 * @param <S> the states themselves
 */
public interface State<S> {

    /** States that may follow this one directly. */
    Set<S> successors();

    /** Key under which a timeline shows the state, in lower case; several states may share one. */
    String phase();
}
