/** The techniques that come with Warmboot, kept as data. */
package org.warmboot.model.library;
