package app.mitjul.hostile;

import app.mitjul.text.Hashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;

/// What somebody can try with a file that is given to another person.
public enum Attack {
    XML_BOMB(HostileXml::bomb), EXTERNAL_ENTITY(HostileXml::entity), EXTERNAL_DTD(HostileXml::documentType),
    ZIP_NAME(HostileZip::name), ZIP_BOMB(HostileZip::bomb), ZIP_BROKEN(HostileZip::broken), HTML(HostileText::html),
    FORMULA(HostileText::formula), JSON(HostileJson::syntax), JSON_LIBRARY(HostileJson::library),
    CODEBOOK(HostileText::codebook), TERMS(HostileText::terms), SQLITE_HEADER(HostileSqlite::header),
    SQLITE_PAGE(HostileSqlite::page), SQLITE_SCHEMA(HostileSqlite::schema), REGEX(HostileText::regex),
    HIDDEN(HostileText::hidden), ENCODING(HostileText::encoding), LONG_LINE(HostileText::longLine),
    COUNT(HostileText::count), NESTING(HostileText::nesting), NAME(HostileText::named),
    OFFICE_XML(HostileOffice::xml), OFFICE_PARTS(HostileOffice::parts), HWP(HostileBinary::hwp),
    PDF(HostileBinary::pdf),
    TABLE(HostileBinary::table), RECORDS(HostileBinary::records);

    /// A file.
    public record HostileFile(Attack attack, String name, byte[] bytes) {
    }

    /// What a file may lead to.
    ///
    /// @param canary
    ///            a file whose content must appear nowhere
    /// @param size
    ///            how large the large ones are, bytes
    public record Target(Path canary, int size) {
    }

    /// One file: what its name ends with, and its bytes.
    record Made(String ending, byte[] bytes) {
    }

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a static method
    private final BiFunction<Random, Target, Made> maker;

    Attack(Maker maker) {
        this.maker = (random, target) -> {
            try {
                return maker.make(random, target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    interface Maker {
        Made make(Random random, Target target) throws IOException;
    }

    /// So many different files, always the same for the same seed.
    public List<HostileFile> files(int count, long seed, Target target) {
        Random random = new Random(seed * 31 + ordinal());
        Set<String> known = new HashSet<>();
        List<HostileFile> files = new ArrayList<>();
        for (int tries = 0; files.size() < count && tries < count * 20; tries++) {
            Made made = maker.apply(random, target);
            if (known.add(Hashes.sha256(made.bytes()) + made.ending())) {
                String name = name().toLowerCase(Locale.ROOT) + "-" + files.size() + made.ending();
                files.add(new HostileFile(this, this == NAME ? made.ending() : name, made.bytes()));
            }
        }
        return files;
    }
}
