/** Execution of a technique on a host: interprets its steps and records what every component did. */
package org.warmboot.engine.execution;
