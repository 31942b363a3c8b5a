/** Closed forms, statistics and schedules that stand beside the simulation. */
package org.warmboot.analysis;
