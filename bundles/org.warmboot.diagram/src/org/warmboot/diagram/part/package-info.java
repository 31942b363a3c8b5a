/** Controllers between elements and figures; {@link org.warmboot.diagram.part.ScenarioPartFactory} is the map. */
package org.warmboot.diagram.part;
