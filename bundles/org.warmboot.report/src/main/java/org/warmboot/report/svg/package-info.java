/** Drawing into SVG that stands inside a web page: selectable text, unique ids, the same bytes for the same picture. */
package org.warmboot.report.svg;
