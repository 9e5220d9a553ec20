package dev.guildhall.env.vision;

import dev.guildhall.env.Screen;

public final class Grounding {
    private Grounding() {}

    public static Finding find(Screen screen, Target target) {
        return new Finding.Nothing(java.util.List.of());
    }
}
