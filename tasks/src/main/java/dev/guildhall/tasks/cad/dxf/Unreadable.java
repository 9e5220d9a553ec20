package dev.guildhall.tasks.cad.dxf;

/// The file is not what it should be; the message says where and why.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String why) {
        super(why);
    }
}
