package io.github.openita.model.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LocationTest {

    @Test
    void isAJsonPointer() {
        assertThat(Location.ROOT).hasToString("");
        assertThat(Location.ROOT.child("a").child(0).child("b/c~d")).hasToString("/a/0/b~1c~0d");
        assertThat(Location.of("/a").resolve(Location.of("/b/1"))).hasToString("/a/b/1");
        assertThatIllegalArgumentException().isThrownBy(() -> Location.of("a"));
    }

    @Property(tries = 300)
    void hasTheStepsItWasMadeOf(@ForAll @Size(max = 5) List<@Chars({'~', '/', '0', '1', 'ก'}) String> steps) {
        Location location = Location.ROOT;
        for (String step : steps) {
            location = location.child(step);
        }
        assertThat(location.steps()).isEqualTo(steps);
    }
}
