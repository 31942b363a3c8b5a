/** Checks that the guide tells the truth, and writes those of its tables that come from runs. */
package org.warmboot.help;
