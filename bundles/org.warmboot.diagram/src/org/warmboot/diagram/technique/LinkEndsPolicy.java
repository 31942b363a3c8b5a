package org.warmboot.diagram.technique;

import org.eclipse.gef.editpolicies.ConnectionEndpointEditPolicy;

/** Lets the ends of a link be dragged to other steps. */
final class LinkEndsPolicy extends ConnectionEndpointEditPolicy {
    @Override
    protected void showFocus() {
        // the colour of the link is enough
    }
}
