/** The kinds of inventories, and the question that window and command line ask: what would this import change. */
package org.warmboot.exchange.inventory;
