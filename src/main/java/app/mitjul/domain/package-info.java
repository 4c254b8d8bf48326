/// Purpose: the words of the product.
///
/// May use: JDK. Used by: everyone. Start here: `Uuid7`.
@org.jspecify.annotations.NullMarked
package app.mitjul.domain;
