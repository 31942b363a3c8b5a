package org.warmboot.experiment.study;

/**
 * How far a study is.
 *
 * @param done points or parameters that are over
 * @param total all of them
 * @param label the present one, for people
 * @param share how much of the whole is done, 0 to 1
 */
public record StudyProgress(int done, int total, String label, double share) {}
