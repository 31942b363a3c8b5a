/** A run is watched: the drawing in the states of some time, its events, and the time itself. */
package org.warmboot.ui.replay;
