package dev.guildhall.env;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WorldTest {

    @Test
    void theSameSeedGivesTheSameWorld() {
        var one = new World(42);
        var two = new World(42);
        assertThat(one.instant()).isEqualTo(two.instant());
        assertThat(draw(one.chance("names"))).isEqualTo(draw(two.chance("names")));
        assertThat(one.seed()).isEqualTo(42);
    }

    @Test
    void anotherSeedGivesAnotherWorld() {
        var worlds = LongStream.range(0, 200).mapToObj(World::new).toList();
        assertThat(worlds.stream().map(world -> draw(world.chance("names")))).doesNotHaveDuplicates();
        assertThat(worlds.stream().map(World::instant).distinct().count()).isGreaterThan(150);
    }

    @Test
    void aDrawMoreForOnePurposeMovesNothingForAnother() {
        var disturbed = new World(7);
        draw(disturbed.chance("orders"));
        assertThat(draw(disturbed.chance("names"))).isEqualTo(draw(new World(7).chance("names")));
        assertThat(draw(disturbed.chance("names"))).isNotEqualTo(draw(new World(7).chance("names")));
    }

    @Test
    void everyWorldBeginsOnAWorkingMorning() {
        for (long seed = -100; seed < 100; seed++) {
            var start = new World(seed).instant().atZone(ZoneOffset.UTC);
            assertThat(start.getDayOfWeek()).isLessThanOrEqualTo(DayOfWeek.FRIDAY);
            assertThat(start.getHour()).isEqualTo(9);
            assertThat(start.getYear()).isEqualTo(2026);
        }
    }

    @Test
    void timeStandsStillUntilItIsTickedAndNeverRunsBackwards() {
        var world = new World(1);
        var start = world.instant();
        assertThat(world.instant()).isEqualTo(start);
        world.tick(Duration.ofSeconds(90));
        assertThat(world.instant()).isEqualTo(start.plusSeconds(90));
        assertThatThrownBy(() -> world.tick(Duration.ofSeconds(-1))).hasMessage("time cannot run backwards by PT-1S");
    }

    private static String draw(RandomGenerator chance) {
        return IntStream.range(0, 8)
                .map(_ -> chance.nextInt(1000))
                .boxed()
                .toList()
                .toString();
    }
}
