/** Questions to many scenarios at once: sweeps over parameters and comparisons. */
package org.warmboot.experiment.study;
