/** Translates a scenario into immutable plans, so that it can be edited while they run. */
package org.warmboot.experiment.compile;
