/** Long runs solved instead of simulated, and the intervals of policies that serve them best. */
package org.warmboot.experiment.solve;
