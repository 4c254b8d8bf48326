/// Says nothing about nulls.
package app.mitjul.architecture.samples.everypackagesayswhatitisfor.unmarked;
