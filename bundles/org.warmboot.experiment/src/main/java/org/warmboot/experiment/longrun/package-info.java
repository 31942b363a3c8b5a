/** Long runs that are ready to be simulated or solved, and their Monte Carlo simulation. */
package org.warmboot.experiment.longrun;
