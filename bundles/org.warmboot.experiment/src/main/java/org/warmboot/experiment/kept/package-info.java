/** Keeps results for later: a compact file that is read back into the same values, by the same version of them. */
package org.warmboot.experiment.kept;
