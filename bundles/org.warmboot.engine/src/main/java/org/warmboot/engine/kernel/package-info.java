/** Simulation kernel: time, calendar of events, shared resources and random streams. */
package org.warmboot.engine.kernel;
