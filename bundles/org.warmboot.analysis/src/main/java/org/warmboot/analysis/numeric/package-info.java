/** Numerical building blocks that the solvers share: Poisson weights, numbers beyond the range of double, minima. */
package org.warmboot.analysis.numeric;
