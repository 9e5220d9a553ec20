/// The helpdesk's pages: requests in, HTML out.
@NullMarked
package dev.guildhall.env.company.helpdesk.web;

import org.jspecify.annotations.NullMarked;
