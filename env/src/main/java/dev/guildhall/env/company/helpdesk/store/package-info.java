/// The helpdesk's database and the rules of what may happen in it.
@NullMarked
package dev.guildhall.env.company.helpdesk.store;

import org.jspecify.annotations.NullMarked;
