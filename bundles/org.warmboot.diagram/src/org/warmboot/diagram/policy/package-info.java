/** What a user may do to a part, as commands. */
package org.warmboot.diagram.policy;
