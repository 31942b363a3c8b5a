/** Availability and cost by renewal theory: cycles that begin anew, semi-Markov processes, and the models of papers. */
package org.warmboot.analysis.renewal;
