/** OpenITA within Spring Boot: one configuration, one small service. */
@NullMarked
package io.github.openita.examples.boot;

import org.jspecify.annotations.NullMarked;
