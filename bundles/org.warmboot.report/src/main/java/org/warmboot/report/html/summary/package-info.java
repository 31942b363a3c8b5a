/** What a result says in a few sentences at the head of its page. */
package org.warmboot.report.html.summary;
