package dev.guildhall.env.vision.training;

import java.util.List;
import java.util.random.RandomGenerator;

/// What a sheet may look like.
///
/// @param families fonts, each equally likely
/// @param sizes of letters in pixels, each equally likely
/// @param dark the share of sections that are light on dark
/// @param odd whether also what is seldom seen stands there
/// @param accents how many texts of a hundred have accented letters of any language, beside those that have some anyway
record Taste(List<String> families, List<Integer> sizes, double dark, boolean odd, int accents) {
    private static final List<Integer> COMMON =
            List.of(10, 11, 11, 12, 12, 12, 13, 13, 13, 14, 14, 14, 15, 16, 16, 17, 18, 20, 22);

    static Taste varied(List<String> families, int accents) {
        return new Taste(families, COMMON, 0.35, true, accents);
    }

    String text(Phrasebook phrases) {
        return odd ? phrases.next(accents) : phrases.usual();
    }

    String family(RandomGenerator random) {
        return families.get(random.nextInt(families.size()));
    }

    int size(RandomGenerator random) {
        return sizes.get(random.nextInt(sizes.size()));
    }

    Palette palette(RandomGenerator random) {
        return Palette.of(random.nextDouble() < dark, random);
    }
}
