package dev.guildhall.env.company.helpdesk.model;

/// A picture that came with a message. It is drawn from this row alone, so the same row is the same picture.
///
/// @param name of the file, such as `photo-2231.png`
/// @param text for damage the name of what is damaged; for a letter its lines
/// @param seed what chance decided about the picture: colours, where the crack runs
public record Attachment(long id, long message, String name, Kind kind, String text, long seed) {

    public enum Kind {
        CRACK,
        STAIN,
        LETTER
    }
}
