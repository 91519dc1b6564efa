/**
 * Content of the item on services over the internet. Services at the counter belong to the manual for the public.
 */
@NullMarked
package io.github.openita.model.content.eservice;

import org.jspecify.annotations.NullMarked;
