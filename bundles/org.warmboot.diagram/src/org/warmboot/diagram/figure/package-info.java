/** What is painted: cards, tiles, chips, marks, and their colours and fonts. */
package org.warmboot.diagram.figure;
