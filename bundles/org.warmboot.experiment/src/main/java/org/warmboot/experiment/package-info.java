/** Runs the experiments of a scenario. */
package org.warmboot.experiment;
