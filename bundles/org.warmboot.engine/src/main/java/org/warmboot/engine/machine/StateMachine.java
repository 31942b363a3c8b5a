package org.warmboot.engine.machine;

/**
 * The present state of one part of a machine; refuses transitions that are not legal.
 *
 * @param <S> its states
 */
public final class StateMachine<S extends Enum<S> & State<S>> {

    private final String element;
    private S state;

    /**
     * A part in its first state.
     *
     * @param element identifier of the part, for messages
     */
    public StateMachine(String element, S initial) {
        this.element = element;
        state = initial;
    }

    /** The present state. */
    public S state() {
        return state;
    }

    /** Whether this is the present state. */
    public boolean is(S other) {
        return state == other;
    }

    /**
     * Changes the state.
     *
     * @throws IllegalTransitionException if the state does not follow the present one
     */
    public void to(S next) {
        if (!state.successors().contains(next)) {
            throw new IllegalTransitionException(element, state.phase(), next.phase());
        }
        state = next;
    }
}
