/** Times to failure, repair and rejuvenation: probabilities, hazards, sampling, and approximation by phases. */
package org.warmboot.analysis.distribution;
