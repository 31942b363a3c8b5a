/** What all writers share: text for people, number formats and the identity of the tool. */
package org.warmboot.report;
