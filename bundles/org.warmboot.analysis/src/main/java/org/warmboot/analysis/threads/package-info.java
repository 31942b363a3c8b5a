/** Threads for what can be calculated side by side; how many there are changes no digit. */
package org.warmboot.analysis.threads;
