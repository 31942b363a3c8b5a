package org.warmboot.findings;

import java.util.stream.Stream;

/** Looks for one kind of finding. */
interface FindingRule {

    /**
     * Key of the kind. What is said if there is nothing to look at stands under it and {@code .absent}, what is said if
     * all is well everywhere under it and {@code .well}.
     */
    String kind();

    /** What is said of this kind, also that all is well; nothing where there is nothing to look at. */
    Stream<Finding> in(Evidence evidence);
}
