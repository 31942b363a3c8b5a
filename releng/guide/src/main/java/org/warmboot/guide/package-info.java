/** Writes those tables of the guide that come from runs and from the metamodel. */
package org.warmboot.guide;
