/** Lives that were observed, some of them not to their end: how many survive, and which distribution they follow. */
package org.warmboot.analysis.life;
