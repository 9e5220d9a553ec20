/// Customers who answer: scripted people on the world's clock, who read what is written to them and say what
/// they know of what they were asked.
@NullMarked
package dev.guildhall.env.company.helpdesk.customer;

import org.jspecify.annotations.NullMarked;
