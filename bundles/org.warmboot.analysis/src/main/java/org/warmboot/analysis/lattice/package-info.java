/** Markov renewal processes over a horizon, with time on a lattice of equal cells: what happens on average, and when. */
package org.warmboot.analysis.lattice;
