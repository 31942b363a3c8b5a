/** The bridge from a scenario to the engine: compiles experiments into plans, runs them and returns results. */
package org.warmboot.experiment;
