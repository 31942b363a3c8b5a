/** Files of others: how they are found, decoded and bounded, and what is said of a place in one. */
package org.warmboot.exchange.source;
