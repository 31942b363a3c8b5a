/** Optimal rejuvenation intervals, how flat the optimum is, and which parameters it hangs on. */
package org.warmboot.analysis.optimum;
