package org.warmboot.exchange.merge;

/**
 * How an inventory becomes part of a scenario.
 *
 * @param host   name of the host of machines of which no file says where they are
 * @param rules  what machines run
 * @param all    whether machines that do not run are taken in as well
 * @param remove whether guests that the inventory does not have any more are taken out
 */
public record MergeOptions(String host, Rules rules, boolean all, boolean remove) {}
