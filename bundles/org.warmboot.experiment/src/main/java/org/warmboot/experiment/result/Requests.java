package org.warmboot.experiment.result;

/**
 * What a technique does to requests, as expected numbers within the shown time.
 *
 * @param lost requests without an answer: those that arrive while the service is down; in a closed loop those that its
 *     clients would have sent meanwhile
 * @param delayed requests that are answered late
 * @param longestQueue most requests that wait at once; 0 in a closed loop
 */
public record Requests(double lost, double delayed, double longestQueue) implements RunPart {}
