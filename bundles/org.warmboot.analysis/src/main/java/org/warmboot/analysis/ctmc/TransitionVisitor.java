package org.warmboot.analysis.ctmc;

/** Is shown the transitions of a chain. */
@FunctionalInterface
public interface TransitionVisitor {

    /** Takes one transition and its rate per unit of time. */
    void visit(int from, int to, double rate);
}
