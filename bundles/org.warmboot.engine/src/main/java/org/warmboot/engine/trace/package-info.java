/** What happened in a run: phases, outages, steps, moves and what they cost. */
package org.warmboot.engine.trace;
