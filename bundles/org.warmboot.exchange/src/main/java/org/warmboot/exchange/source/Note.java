package org.warmboot.exchange.source;

/**
 * Something in a file that did not become part of the scenario, or only with a doubt.
 *
 * @param place   where it stands
 * @param message a sentence for people
 */
public record Note(Place place, String message) {}
