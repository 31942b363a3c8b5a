/** States of a machine's parts, their legal transitions, and the accounts of memory and disk space. */
package org.warmboot.engine.machine;
