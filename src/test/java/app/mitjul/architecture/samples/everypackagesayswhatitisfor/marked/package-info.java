@org.jspecify.annotations.NullMarked
package app.mitjul.architecture.samples.everypackagesayswhatitisfor.marked;
