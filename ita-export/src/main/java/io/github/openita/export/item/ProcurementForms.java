package io.github.openita.export.item;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.CellValue;
import io.github.openita.export.document.Document;
import io.github.openita.export.document.Heading;
import io.github.openita.export.document.Paragraph;
import io.github.openita.export.document.Prose;
import io.github.openita.export.document.Run;
import io.github.openita.export.document.Section;
import io.github.openita.model.content.procurement.Award;
import io.github.openita.model.content.procurement.Bid;
import io.github.openita.model.content.procurement.ContractRef;
import io.github.openita.model.content.procurement.MonthlySummary;
import io.github.openita.model.content.procurement.Procurement;
import io.github.openita.model.content.procurement.ProcurementMethod;
import io.github.openita.model.content.procurement.ProcurementSummary;
import io.github.openita.model.value.WebLink;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Monthly procurement summaries on form สขร. ๑ of the Official Information Commission's notice of 16 January B.E. 2558: a
 * document for each month, and one of all months. A month without procurement says so in the form.
 */
final class ProcurementForms implements ItemLayout<ProcurementSummary> {

    /** More months than any fiscal year has are in the document of all alone. */
    private static final int MOST_MONTHS = 36;

    /** Later years have no four digits to name a file with. */
    private static final int LAST_YEAR = 9999;

    @Override
    public List<Part> parts(ProcurementSummary content, Page page) {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.ready("", document(page.itemTitle(), content.months(), page), content));
        byMonth(content.months()).entrySet().stream().limit(MOST_MONTHS).forEach(each -> {
            YearMonth month = each.getKey();
            List<MonthlySummary> summaries = each.getValue();
            String title = page.wording().say("o20.title", month);
            ProcurementSummary alone = new ProcurementSummary(summaries);
            parts.add(Part.ready(month.toString(), document(title, summaries, page), alone));
        });
        return parts;
    }

    private static Map<YearMonth, List<MonthlySummary>> byMonth(List<MonthlySummary> months) {
        Map<YearMonth, List<MonthlySummary>> all = new TreeMap<>();
        for (MonthlySummary each : months) {
            YearMonth month = each.month();
            if (month != null && month.getYear() > 0 && month.getYear() <= LAST_YEAR) {
                all.computeIfAbsent(month, key -> new ArrayList<>()).add(each);
            }
        }
        return all;
    }

    private static Document document(String title, List<MonthlySummary> months, Page page) {
        List<Section> forms = months.stream()
                .map(month -> Section.landscape(form(month, page)))
                .toList();
        List<Section> sections = forms.isEmpty() ? List.of(Section.portrait(none(title, page))) : forms;
        return new Document(page.info(title), sections, List.of());
    }

    private static List<Block> none(String title, Page page) {
        List<Block> blocks = page.head(title, page.asOf());
        blocks.add(Paragraph.of(page.wording().say("no-data")));
        return blocks;
    }

    private static List<Block> form(MonthlySummary summary, Page page) {
        Wording wording = page.wording();
        YearMonth month = summary.month();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Prose.of(Run.bold(wording.say("o20.form"))), Paragraph.Style.FROM_MIDDLE));
        blocks.add(new Heading(1, month == null ? page.itemTitle() : wording.say("o20.title", month)));
        blocks.add(Paragraph.centered(page.stationName()));
        LocalDate published = summary.publishedOn();
        if (published != null) {
            blocks.add(Paragraph.centered(wording.say("o20.published", published)));
        }
        blocks.add(table(summary, wording).table());
        WebLink link = summary.link();
        blocks.add(link == null ? page.imprint() : page.imprint(link.url()));
        return blocks;
    }

    private static Lines table(MonthlySummary summary, Wording wording) {
        Lines lines = new Lines(wording)
                .column(Procurement.class, "item", 22)
                .column(Procurement.class, "budget", 23)
                .column(Procurement.class, "referencePrice", 23)
                .column(Procurement.class, "method", 13)
                .column("o20.bids", 23)
                .column("o20.award", 21)
                .column(Award.class, "reason", 20)
                .column("o20.contract", 18);
        for (Procurement each : summary.procurements()) {
            add(each, lines, wording);
        }
        if (summary.statesNone()) {
            lines.instead(wording.in(summary.noneStatement()));
        } else if (lines.isEmpty()) {
            lines.instead(wording.say("no-data"));
        }
        return lines;
    }

    private static void add(Procurement each, Lines lines, Wording wording) {
        Award award = each.award();
        lines.row(
                CellValue.text(wording.in(each.item())),
                Amounts.baht(each.budget()),
                Amounts.baht(each.referencePrice()),
                CellValue.text(method(each.method(), wording)),
                CellValue.text(bids(each.bids(), wording)),
                CellValue.text(award == null ? "" : priced(award.winner(), award.price(), wording)),
                CellValue.text(award == null ? "" : wording.in(award.reason())),
                CellValue.text(contract(each.contract(), wording)));
    }

    private static String method(@Nullable ProcurementMethod method, Wording wording) {
        return method == null ? "" : Wording.joined("\n", wording.label(method.kind()), wording.in(method.wording()));
    }

    private static String bids(List<Bid> bids, Wording wording) {
        return Wording.joined(
                "\n",
                bids.stream()
                        .map(bid -> priced(bid.bidder(), bid.price(), wording))
                        .toArray(String[]::new));
    }

    private static String priced(@Nullable String name, @Nullable BigDecimal price, Wording wording) {
        return Wording.joined("\n", name, price == null ? "" : wording.say("o20.price", wording.baht(price)));
    }

    private static String contract(@Nullable ContractRef contract, Wording wording) {
        if (contract == null) {
            return "";
        }
        LocalDate signed = contract.signedOn();
        String project = contract.projectNumber();
        return Wording.joined(
                "\n",
                contract.number(),
                signed == null ? "" : wording.say("o20.signed", signed),
                project == null ? "" : wording.say("o20.project", project));
    }
}
