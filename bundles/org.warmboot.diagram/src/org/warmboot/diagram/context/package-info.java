/** What parts, policies and actions of one viewer share. */
package org.warmboot.diagram.context;
