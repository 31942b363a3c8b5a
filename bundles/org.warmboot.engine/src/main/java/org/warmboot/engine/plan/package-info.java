/** Immutable input of a run: hosts, domains, services and the technique to execute. */
package org.warmboot.engine.plan;
