#!/bin/sh
# Mutation testing of ita-checklist, one subject after another; a run of the whole module takes many hours.
#
#   ita-checklist/pit-by-subject.sh            every subject
#   ita-checklist/pit-by-subject.sh risk json  these alone
#
# Writes SUBJECT.log and SUBJECT.csv to ita-checklist/target/pit-by-subject, and a line to sums.csv there: subject,
# mutants killed (those that ran out of time among them), mutants generated. A subject that did not end has none.
# ITA_PIT_LIMIT: seconds that one subject may take, 3600 unless said otherwise.
set -u
cd "$(dirname "$0")/.." || exit 1
out=ita-checklist/target/pit-by-subject
base=io.github.openita.checklist
rule=$base.internal.rule
# Outcomes that the mutations and variations of the items change, and what binds rules to criteria.
items="$base.MutationTest,$base.VariationTest,$base.internal.engine.BindingTest"
# Sweeps over every sample and every item, which would be run anew for each mutant that others let live.
slow="$base.FindingWordsTest,$base.EmptiedDataTest,$base.MutationCoverageTest"
wanted=" $* "
mkdir -p "$out"

run() { # subject classes items tests
    case "$wanted" in "  " | *" $1 "*) ;; *) return ;; esac
    rm -rf ita-checklist/target/pit-reports
    timeout "${ITA_PIT_LIMIT:-3600}" nice -n 15 mvn -B -ntp -Ppit verify -pl ita-model,ita-checklist \
        "-DexcludedTestClasses=$slow" -Dtest=NoneSuch -Dsurefire.failIfNoSpecifiedTests=false \
        "-Dita.pit.classes=$2" "-Dita.pit.items=$3" "-Dita.pit.tests=$4" -Dita.pit.threads=1 \
        > "$out/$1.log" 2>&1
    csv=ita-checklist/target/pit-reports/mutations.csv
    if [ ! -f "$csv" ] || ! grep -aq '>> Generated .* mutations Killed' "$out/$1.log"; then
        echo "$1: no result, see $out/$1.log" >&2
        return
    fi
    cp "$csv" "$out/$1.csv"
    touch "$out/sums.csv"
    grep -v "^$1," "$out/sums.csv" > "$out/sums.new"
    awk -F, -v subject="$1" '{ all++ } $6 == "KILLED" || $6 == "TIMED_OUT" || $6 == "MEMORY_ERROR" { killed++ }
        END { print subject "," killed + 0 "," all + 0 }' "$csv" >> "$out/sums.new"
    mv "$out/sums.new" "$out/sums.csv"
    tail -n 1 "$out/sums.csv"
}

run organization   "$rule.organization.*"   O1                  "$items"
run mandate        "$rule.mandate.*"        O2                  "$items"
run law            "$rule.law.*"            O3                  "$items"
run oversight      "$rule.oversight.*"      O4                  "$items"
run contact        "$rule.contact.*"        O5                  "$items"
run publicity      "$rule.publicity.*"      O6                  "$items"
run plan           "$rule.plan.*"           O7                  "$items"
run manual         "$rule.manual.*"         O8,O9               "$items"
run eservice       "$rule.eservice.*"       O10                 "$items"
run statistics     "$rule.statistics.*"     O11                 "$items"
run justice        "$rule.justice.*"        O12,O13,O14,O15,O16 "$items"
run budget         "$rule.budget.*"         O17,O18             "$items"
run procurement    "$rule.procurement.*"    O19,O20             "$items"
run personnel      "$rule.personnel.*"      O21                 "$items"
run complaint      "$rule.complaint.*"      O22,O30             "$items"
run policy         "$rule.policy.*"         O23                 "$items"
run participation  "$rule.participation.*"  O24                 "$items"
run risk           "$rule.risk.*"           O25                 "$items"
run improvement    "$rule.improvement.*"    O26                 "$items"
run ethics         "$rule.ethics.*"         O27                 "$items"
run anticorruption "$rule.anticorruption.*" O28 "$items,$base.AntiCorruptionAcrossItemsTest"
run custody        "$rule.custody.*"        O29                 "$items"
run order          "$rule.order.*"          O28                 "$base.*Test"
run measures       "$rule.measures.*"       O28                 "$base.*Test"
run leftover       "$rule.leftover.*"       O1                  "$base.LeftOversTest"
run rule           "$rule.A*,$rule.[B-Z]*"  O5,O17,O20          "$items"
run constraint     "$base.internal.constraint.*" O1,O5,O22      "$items,$base.internal.constraint.*Test"
run engine         "$base.internal.engine.*" O1,O20             "$base.*Test"
run json           "$base.internal.json.*,$base.json.*" O1      "$base.AssessmentJsonTest"
run assessment     "$base.assessment.*"     O1                  "$base.*Test"
run score          "$base.score.*"          O1                  "$base.score.*Test,$base.FixFirstTest"
run calendar       "$base.calendar.*"       O1                  "$base.calendar.*Test"
run template       "$base.template.*"       O1                  "$base.template.*Test"
