/// The company's helpdesk: where its support agents answer customers and settle orders and refunds.
///
/// [HelpdeskServer] runs it, [HelpdeskSetup] arranges a task's particulars in it, [HelpdeskState] reads it
/// back from evidence. What it keeps are the records of `model`.
@NullMarked
package dev.guildhall.env.company.helpdesk;

import org.jspecify.annotations.NullMarked;
