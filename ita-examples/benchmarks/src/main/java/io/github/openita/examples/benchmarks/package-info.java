/** JMH benchmarks. What counts are ratios within one run, and bytes allocated; times alone say little. */
@NullMarked
package io.github.openita.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
