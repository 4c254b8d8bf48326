package app.mitjul.ui.help;

import java.util.ArrayList;
import java.util.List;

/// What the program is shipped with, and under which licences: `installer/common/parts.tsv` and the texts beside it.
///
/// @param parts
///            in the order of the list
public record Licences(List<Part> parts) {

    private static final String ALL_OF_APACHE = "LICENSE";
    private static final String FONTS = "OFL-1.1";
    private static final String JAVA = "GPL-2.0-with-classpath-exception";

    /// @param licence
    ///            by its SPDX name
    /// @param holder
    ///            whose it is
    /// @param page
    ///            empty for none
    public record Part(String name, String licence, String holder, String page) {

        /// The words of the licence.
        public String text() {
            return switch (licence) {
                case "Apache-2.0" -> Bundled.needed(ALL_OF_APACHE);
                case FONTS -> Bundled.needed("OFL.txt");
                default -> Bundled.needed("texts/" + licence + ".txt").replace("%HOLDER%", holder);
            };
        }
    }

    /// Of everything in this program.
    public static Licences shipped() {
        List<Part> parts = new ArrayList<>();
        Bundled.needed("parts.tsv").lines().filter(l -> !l.startsWith("#") && !l.isBlank()).map(Licences::part)
                .forEach(parts::add);
        parts.add(new Part("Java", JAVA, "Oracle, the OpenJDK project", "https://openjdk.org"));
        parts.add(new Part("Noto Sans CJK KR, Noto Serif CJK KR", FONTS, "Adobe, Google",
                "https://github.com/notofonts/noto-cjk"));
        return new Licences(List.copyOf(parts));
    }

    private static Part part(String line) {
        String[] cells = line.split("\t", -1);
        return new Part(cells[0], cells[1], cells[2], cells.length > 3 ? cells[3] : "");
    }
}
