/** Checks that the guide tells the truth: its commands do what it says, its links lead somewhere. */
package org.warmboot.help;
