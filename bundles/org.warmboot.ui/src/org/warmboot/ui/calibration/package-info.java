/** Values of parameters that were measured: what a file of monitoring says, shown, and taken over as far as it is wanted. */
package org.warmboot.ui.calibration;
