/** Aging in monitoring series: trend tests that hold their level, slopes with intervals, time to exhaustion. */
package org.warmboot.analysis.trend;
