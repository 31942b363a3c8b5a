/** What is asked so that no work is lost: after a crash, about a file that somebody else has changed or has open. */
package org.warmboot.diagram.safety;
