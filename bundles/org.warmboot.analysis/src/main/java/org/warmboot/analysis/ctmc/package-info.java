/** Continuous-time Markov chains: sparse generators, steady state, transient solution and rewards. */
package org.warmboot.analysis.ctmc;
