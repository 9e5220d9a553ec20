package dev.guildhall.env.company.helpdesk.web;

import dev.guildhall.env.company.helpdesk.model.Attachment;
import dev.guildhall.env.company.helpdesk.model.Message;
import dev.guildhall.env.company.helpdesk.store.Table;
import dev.guildhall.env.company.helpdesk.web.Frame.Section;

/// The pictures that came with messages.
public final class AttachmentPages {
    private AttachmentPages() {}

    public record Page(Frame frame, Attachment attachment, Message message) {}

    static void show(Visit visit) {
        var attachment = attachment(visit);
        var message =
                visit.desk().db().find(Table.MESSAGE, attachment.message()).orElseThrow();
        visit.show("attachment", new Page(visit.frame(attachment.name(), Section.TICKETS), attachment, message));
    }

    static void picture(Visit visit) {
        visit.request().contentType("image/svg+xml; charset=utf-8").result(Picture.svg(attachment(visit)));
    }

    private static Attachment attachment(Visit visit) {
        return visit.desk()
                .db()
                .find(Table.ATTACHMENT, visit.number())
                .orElseThrow(() -> new Missing("There is no attachment at this address."));
    }
}
