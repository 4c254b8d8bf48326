@org.jspecify.annotations.NullMarked
package app.mitjul.text.anchor;
