/** What is wrong or doubtful in the active scenario, and how to cure it. */
package org.warmboot.ui.problems;
