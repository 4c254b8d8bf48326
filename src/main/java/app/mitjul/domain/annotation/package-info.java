/// Purpose: annotations and taggings.
///
/// May use: domain. Used by: everyone. Start here: `Annotation`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain.annotation;
