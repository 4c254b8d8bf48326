/// Purpose: the rules of the house, as tests.
///
/// May use: ArchUnit. Used by: nobody. Start here: `HouseRule`.
@org.jspecify.annotations.NullMarked
package app.mitjul.architecture;
