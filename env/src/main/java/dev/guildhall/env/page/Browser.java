package dev.guildhall.env.page;

/// A browser that is kept from episode to episode. It belongs to one thread; only [#kill()] may be called from
/// any.
public interface Browser extends AutoCloseable {

    /// A fresh page at its home, with no cookie or memory of any page before.
    ///
    /// @throws dev.guildhall.env.SurfaceBroke if the browser does not start or nobody answers at the home
    PageSurface open(Opening opening);

    /// Ends the browser at once. Whoever works in it gets [dev.guildhall.env.SurfaceBroke].
    void kill();

    @Override
    void close();
}
