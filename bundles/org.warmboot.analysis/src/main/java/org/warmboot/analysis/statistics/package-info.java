/** Statistics of replications: means that do not depend on the number of threads, intervals, quantiles, precision. */
package org.warmboot.analysis.statistics;
