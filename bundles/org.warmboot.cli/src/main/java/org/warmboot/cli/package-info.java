/** The command line. */
package org.warmboot.cli;
