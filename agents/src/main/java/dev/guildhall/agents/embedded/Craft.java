package dev.guildhall.agents.embedded;

/// Carries out one wish, on whatever screens it takes.
interface Craft {
    Step step(Sight sight);

    static Craft of(Wish wish, Errand errand, Notes notes) {
        return switch (wish) {
            case Wish.Do done -> new Doing(done, errand, notes);
            case Wish.Put put -> new Putting(put, errand, notes);
            case Wish.Fill form -> new Filling(form, errand, notes);
            case Wish.Say say -> new Saying(say, errand, notes);
        };
    }
}
