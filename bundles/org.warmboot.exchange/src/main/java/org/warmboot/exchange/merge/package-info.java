/** Facts of an inventory become elements of a scenario, new or already there. */
package org.warmboot.exchange.merge;
