/** What happened in a run, event by event, and how everything stood at any time of it. */
package org.warmboot.experiment.replay;
