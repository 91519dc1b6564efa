package io.github.openita.checklist.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openita.model.edition.Edition;
import io.github.openita.model.edition.Editions;
import io.github.openita.model.station.Station;
import io.github.openita.model.text.Language;
import io.github.openita.model.text.Text;
import io.github.openita.model.value.Person;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final Edition EDITION =
            Editions.standard().find("police-station:2566").orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 3);
    private static final Station STATION = Station.of(Text.of("สถานีตำรวจภูธรสมมติ", "Sommut Police Station"));

    private static byte[] bytes(Station station, Language language) {
        return CalendarFile.write(OitCalendar.of(EDITION, 2566), station, language, DAY);
    }

    /** Reads with a reader of others that relaxes nothing. */
    private static List<VEvent> events(byte[] file) throws Exception {
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_VALIDATION)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        assertThat(calendar.validate().getEntries()).isEmpty();
        List<CalendarComponent> components = calendar.getComponents();
        assertThat(components).hasOnlyElementsOfType(VEvent.class);
        return components.stream().map(VEvent.class::cast).toList();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @ParameterizedTest
    @EnumSource
    void anotherReaderFindsTheSameEvents(Language language) throws Exception {
        OitCalendar calendar = OitCalendar.of(EDITION, 2566);

        List<VEvent> events = events(bytes(STATION, language));

        assertThat(events)
                .extracting(event -> value(event, "DTSTART"))
                .containsExactlyElementsOf(calendar.events().stream()
                        .map(event -> ContentLines.date(event.on()))
                        .toList());
        assertThat(events).extracting(event -> value(event, "UID")).doesNotHaveDuplicates();
        assertThat(events).allSatisfy(event -> {
            assertThat(value(event, "DTSTAMP")).isEqualTo("20221003T000000Z");
            assertThat(event.getAlarms()).isNotEmpty();
        });
    }

    @Test
    void textsComeBackAsTheyAre() throws Exception {
        VEvent deadline = events(bytes(STATION, Language.TH)).stream()
                .filter(event -> value(event, "SUMMARY").contains("O๒๐ "))
                .findFirst()
                .orElseThrow();

        assertThat(value(deadline, "SUMMARY")).isEqualTo("ครบกำหนดเผยแพร่ O๒๐ สรุปผลการจัดซื้อจัดจ้างรายเดือน");
        assertThat(value(deadline, "DTSTART")).isEqualTo("20230531");
        assertThat(value(deadline, "DTEND")).isEqualTo("20230601");
        assertThat(value(deadline, "DESCRIPTION"))
                .contains("ผู้ตรวจทาน: ผู้กำกับการ (หัวหน้าสถานีตำรวจ)\n", "องค์ประกอบตามข้อมูล\n- ");
        assertThat(deadline.getAlarms())
                .extracting(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
                .containsExactly("-P30D", "-P1W");
    }

    @ParameterizedTest
    @EnumSource
    void linesEndAndFoldAsTheStandardSays(Language language) throws CharacterCodingException {
        String file = new String(bytes(STATION, language), StandardCharsets.UTF_8);

        assertThat(file).endsWith("END:VCALENDAR\r\n");
        assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : file.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            assertThat(line).doesNotContain("\ufffd");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "สถานี\r\nEND:VEVENT\r\nBEGIN:VEVENT",
                "a,b;c\\d:e\"f",
                "\u0000\u0007\u0085\u2028",
                "😀\ud83d",
                "\n"
            })
    void aHostileNameStaysAName(String name) throws Exception {
        Station station = Station.of(Text.of(name, name));

        assertThat(events(bytes(station, Language.TH))).hasSize(46);
    }

    @Test
    void uidsStayWhenWordsAndDaysChange() throws Exception {
        Station changed = STATION.withHead(
                Person.of("พันตำรวจเอก", "สุจริต", "ใจสมมติ"), Text.of("ผู้กำกับการ"), LocalDate.of(2022, 10, 1));
        List<String> uids = events(bytes(STATION, Language.TH)).stream()
                .map(event -> value(event, "UID"))
                .toList();

        assertThat(bytes(changed, Language.TH)).isEqualTo(bytes(STATION, Language.TH));
        assertThat(events(bytes(STATION, Language.EN)))
                .extracting(event -> value(event, "UID"))
                .isEqualTo(uids);
        assertThat(events(bytes(Station.of(Text.of("สถานีตำรวจภูธรตัวอย่าง")), Language.TH)))
                .extracting(event -> value(event, "UID"))
                .doesNotContainAnyElementsOf(uids);
    }

    private static VEvent first(byte[] file, String summary) throws Exception {
        return events(file).stream()
                .filter(event -> value(event, "SUMMARY").contains(summary))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDeadlineDescribesItsOwnItemAlone() throws Exception {
        String described = value(first(bytes(STATION, Language.EN), "O20 "), "DESCRIPTION");

        assertThat(described).contains("procurement").doesNotContain("Organization chart");
        assertThat(described).doesNotContain("[");
        String later = value(
                first(CalendarFile.write(OitCalendar.of(EDITION, 2570), STATION, Language.EN, DAY), "O20 "),
                "DESCRIPTION");
        assertThat(later).contains(" [").contains("2570");
    }

    @Test
    void aMonthlyReportListsItsItemsAndAReviewItsQuarter() throws Exception {
        byte[] file = bytes(STATION, Language.EN);

        assertThat(value(first(file, "13 "), "DESCRIPTION"))
                .contains("- O13 ", "- O30 ")
                .doesNotContain("- O1 ");
        List<String> reviews = events(file).stream()
                .map(event -> value(event, "SUMMARY"))
                .filter(summary -> summary.startsWith("Committee review"))
                .toList();
        assertThat(reviews).hasSize(4);
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertThat(reviews.get(quarter - 1)).endsWith("quarter " + quarter);
        }
    }

    @Test
    void theCalendarIsNamedAfterTheStationOrSaysOnlyWhatItIs() {
        String named = new String(bytes(STATION, Language.EN), StandardCharsets.UTF_8).replace("\r\n ", "");
        String nameless = new String(bytes(Station.UNKNOWN, Language.EN), StandardCharsets.UTF_8).replace("\r\n ", "");

        assertThat(named).contains("X-WR-CALNAME:").contains("Sommut Police Station");
        assertThat(nameless)
                .contains("X-WR-CALNAME:")
                .contains("the police station")
                .doesNotContain("Sommut");
    }

    /** Thai letters take three octets, so that a line is full after 24 of them and its name. */
    @Test
    void linesAreFoldedAsLateAsTheyMay() {
        String file = new String(bytes(STATION, Language.TH), StandardCharsets.UTF_8);

        assertThat(file.split("\r\n"))
                .extracting(line -> line.getBytes(StandardCharsets.UTF_8).length)
                .contains(75)
                .allMatch(length -> length <= 75);
        for (String pair : file.split("\r\n(?! )", -1)) {
            String[] folded = pair.split("\r\n ", -1);
            for (int at = 0; at < folded.length - 1; at++) {
                int octets = folded[at].getBytes(StandardCharsets.UTF_8).length + (at > 0 ? 1 : 0);
                int next = folded[at + 1]
                        .substring(0, folded[at + 1].offsetByCodePoints(0, 1))
                        .getBytes(StandardCharsets.UTF_8)
                        .length;
                assertThat(octets + next).isGreaterThan(75);
            }
        }
    }

    @Test
    void tabsStayAndControlCharactersGo() throws Exception {
        Station station = Station.of(Text.of("ก\tข\u0007ค\ud83dง😀", "x"));
        String file = new String(bytes(station, Language.TH), StandardCharsets.UTF_8).replace("\r\n ", "");

        assertThat(file).contains("ก\tขคง😀");
    }
}
