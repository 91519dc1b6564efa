package io.github.openita.export.internal.word;

import io.github.openita.export.document.Block;
import io.github.openita.export.document.Callout;
import io.github.openita.export.document.Chart;
import io.github.openita.export.document.HeatMap;
import io.github.openita.export.document.KeyValues;
import io.github.openita.export.document.PageBreak;
import io.github.openita.export.document.SideBySide;
import io.github.openita.export.document.SignatureBlock;
import io.github.openita.export.document.Table;
import io.github.openita.export.document.TextBlock;

/** Writes the blocks of a section, each by the writer of its kind. */
final class Story {

    private final Flow flow;
    private final TextBlocks texts;
    private final Tables tables;
    private final Facts facts;
    private final Signatures signatures;
    private final Charts charts;
    private final HeatMaps heatMaps;
    private final Callouts callouts;
    private final Parallel parallel;

    Story(Script script, Flow flow) {
        this.flow = flow;
        this.texts = new TextBlocks(script);
        this.tables = new Tables(script);
        this.facts = new Facts(script);
        this.signatures = new Signatures(script);
        this.charts = new Charts(script);
        this.heatMaps = new HeatMaps(script);
        this.callouts = new Callouts(script);
        this.parallel = new Parallel(texts);
    }

    void write(Block block) {
        if (block instanceof TextBlock text) {
            texts.write(flow, text, null);
        } else if (block instanceof Table table) {
            tables.write(flow, table);
        } else if (block instanceof KeyValues values) {
            facts.write(flow, values);
        } else if (block instanceof SignatureBlock room) {
            signatures.write(flow, room);
        } else if (block instanceof Chart chart) {
            charts.write(flow, chart);
        } else if (block instanceof HeatMap map) {
            heatMaps.write(flow, map);
        } else if (block instanceof Callout callout) {
            callouts.write(flow, callout);
        } else if (block instanceof SideBySide pairs) {
            parallel.write(flow, pairs);
        } else if (block instanceof PageBreak) {
            flow.newPage();
        }
    }
}
