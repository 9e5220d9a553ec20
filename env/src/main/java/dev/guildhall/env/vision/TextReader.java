package dev.guildhall.env.vision;

import java.util.List;

/// Reads text from strips. May be called by several threads.
interface TextReader extends AutoCloseable {

    /// A reading for each strip, in their order.
    List<Reading> read(List<Strip> strips);

    @Override
    void close();
}
