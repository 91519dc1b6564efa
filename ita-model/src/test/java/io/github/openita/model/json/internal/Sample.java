package io.github.openita.model.json.internal;

import io.github.openita.model.text.Text;
import io.github.openita.model.time.FiscalYear;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A record with a component of every type that is read. */
record Sample(
        @Nullable String name,
        @Nullable Text title,
        @Nullable Integer count,
        @Nullable BigDecimal amount,
        @Nullable Boolean open,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        @Nullable FiscalYear year,
        @Nullable Colour colour,
        @Nullable Part part,
        List<Part> parts,
        List<String> notes,
        Set<Colour> colours,
        Map<String, Part> named,
        @Nullable Object free) {

    enum Colour {
        RED,
        GREEN,
        BLUE
    }

    /** A record whose constructor refuses a contradiction, and which may hold itself. */
    record Part(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Part inner) {
        Part {
            if (from != null && to != null && from > to) {
                throw new IllegalArgumentException("from after to");
            }
        }
    }

    Sample {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        colours = Set.copyOf(colours);
        named = Map.copyOf(named);
    }

    static final String JSON = """
            {
              "name": "สถานีตำรวจตัวอย่าง \\"ก\\" 😀\\n",
              "title": {
                "th": "ชื่อ",
                "en": "Title"
              },
              "count": -12,
              "amount": 1500.50,
              "open": true,
              "day": "2023-01-31",
              "month": "2023-01",
              "year": 2566,
              "colour": "GREEN",
              "part": {
                "from": 1,
                "inner": {
                  "to": 3
                }
              },
              "parts": [
                {
                  "from": 1,
                  "to": 2
                },
                {}
              ],
              "notes": [
                "หนึ่ง",
                ""
              ],
              "colours": [
                "RED",
                "BLUE"
              ],
              "named": {
                "ข": {
                  "from": 2
                }
              },
              "free": {
                "a": [
                  1,
                  true,
                  "x",
                  {}
                ],
                "b": 2.50
              }
            }
            """;
}
