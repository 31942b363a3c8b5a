/** Simulated histories by the thousand: on all processors, with digits that do not depend on their number. */
package org.warmboot.analysis.montecarlo;
