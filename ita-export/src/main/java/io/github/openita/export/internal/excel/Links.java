package io.github.openita.export.internal.excel;

import io.github.openita.export.document.Link;
import io.github.openita.export.document.Prose;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The links of a workbook. A cell leads to one place only: where a text has more links, the first is that of the cell,
 * and the others are kept for a list of their own.
 */
final class Links {

    /** What Excel accepts on a sheet. */
    static final int MOST_ON_SHEET = 65_530;
    /** The longest address that Excel opens. */
    static final int LONGEST = 2_079;

    /**
     * A link that found no cell.
     *
     * @param place the cell whose text it is in
     * @param link the link
     */
    record Further(Place place, Link link) {}

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<Further> further = new ArrayList<>();

    Links(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The links in a text. */
    static Stream<Link> in(Prose prose) {
        return prose.parts().stream().filter(Link.class::isInstance).map(Link.class::cast);
    }

    /** Attaches the first link of a text to its cell. */
    void attach(Cell cell, Prose prose) {
        List<Link> all = in(prose).toList();
        for (int at = 0; at < all.size(); at++) {
            Link link = all.get(at);
            String address = link.target().toASCIIString();
            if (address.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "an address of " + address.length() + " characters; Excel opens " + LONGEST);
            }
            if (at == 0) {
                set(cell, HyperlinkType.URL, address);
            } else if (!link.target().equals(all.get(0).target())) {
                further.add(new Further(
                        new Place(cell.getSheet().getSheetName(), cell.getRowIndex(), cell.getColumnIndex()), link));
            }
        }
    }

    /** Leads from a cell to another. */
    void lead(Cell cell, Place place) {
        set(cell, HyperlinkType.DOCUMENT, place.reference());
    }

    /** The links that found no cell. */
    List<Further> further() {
        return List.copyOf(further);
    }

    private void set(Cell cell, HyperlinkType type, String address) {
        int count = counts.merge(cell.getSheet().getSheetName(), 1, Integer::sum);
        if (count > MOST_ON_SHEET) {
            throw new IllegalArgumentException("more than " + MOST_ON_SHEET + " links on a sheet, which Excel refuses");
        }
        Hyperlink made = workbook.getCreationHelper().createHyperlink(type);
        made.setAddress(address);
        cell.setHyperlink(made);
    }
}
