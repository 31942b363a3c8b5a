/** What keeps work safe beside a scenario file: who has it open, and what is not saved yet. */
package org.warmboot.model.recovery;
