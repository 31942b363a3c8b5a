/** What a scenario tells other tools: a table of machines, a graph, rules for alerts, and a runbook for people. */
package org.warmboot.exchange.output;
