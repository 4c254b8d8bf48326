package app.mitjul.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/// What somebody else wrote is read behind the limits of `exchange.in.limit`, or not at all.
final class Gates {

    private static final String GATES = ".exchange.in.limit..";

    /// What turns bytes into something, by the beginnings of names.
    private static final Set<String> PARSERS = Set.of("javax.xml.parsers.", "javax.xml.transform.",
            "javax.xml.validation.", "javax.xml.xpath.", "javax.xml.stream.XMLInputFactory",
            "javax.xml.stream.XMLEventReader", "org.xml.sax.", "org.w3c.dom.", "java.beans.XMLDecoder",
            "java.io.ObjectInputStream", "javax.imageio.", "javax.script.", "de.siegmar.fastcsv.reader.",
            "org.jsoup.Jsoup", "org.jsoup.parser.", "org.jsoup.helper.", "org.apache.pdfbox.", "org.apache.fontbox.",
            "org.mozilla.universalchardet.", "org.dhatim.fastexcel.reader.", "kr.dogfoot.",
            "org.apache.commons.compress.", "com.fasterxml.aalto.");

    /// The store reads the packed rows and lines it wrote itself.
    private static final Set<String> OF_THE_STORE_TOO = Set.of("java.util.zip.ZipInputStream",
            "java.util.zip.ZipFile", "java.util.zip.GZIPInputStream", "java.util.zip.Inflater", "java.util.jar.",
            "com.google.gson.stream.JsonReader", "com.google.gson.JsonParser", "com.google.gson.JsonStreamParser");

    private static final Map<String, Set<String>> READS = Map.of(
            "java.nio.file.Files", Set.of("readAllBytes", "readString", "readAllLines", "lines", "newInputStream",
                    "newBufferedReader", "newByteChannel"),
            "java.io.FileInputStream", Set.of("<init>"), "java.io.FileReader", Set.of("<init>"),
            "java.io.RandomAccessFile", Set.of("<init>"), "java.util.Scanner", Set.of("<init>"),
            "java.nio.channels.FileChannel", Set.of("open"));

    private Gates() {
    }

    static ArchRule onlyTheGatesParse(String root) {
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + GATES)
                .should(useAParser(root))
                .as("XML, archives, JSON, tables, pages and PDFs are parsed in exchange.in.limit");
    }

    private static ArchCondition<JavaClass> useAParser(String root) {
        return new ArchCondition<>("use a parser") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean store = item.getPackageName().startsWith(root + ".store");
                for (Dependency dependency : item.getDirectDependenciesFromSelf()) {
                    String target = dependency.getTargetClass().getBaseComponentType().getName();
                    boolean parser = begins(target, PARSERS) || !store && begins(target, OF_THE_STORE_TOO);
                    events.add(new SimpleConditionEvent(item, parser, dependency.getDescription()));
                }
            }
        };
    }

    private static boolean begins(String name, Set<String> beginnings) {
        return beginnings.stream().anyMatch(name::startsWith);
    }

    /// Files of the program's own are read where they are written: libraries, settings, the log, what lies beside them.
    static ArchRule onlyTheGatesReadFiles(String root) {
        return noClasses().that().resideInAPackage(root + "..").and()
                .resideOutsideOfPackages(root + GATES, root + ".store..", root + ".settings..", root + ".work..",
                        root + ".app..")
                .should().accessTargetWhere(Calls.where("reads a file", Gates::readsAFile))
                .as("a file somebody chose is read in exchange.in.limit");
    }

    private static boolean readsAFile(CodeUnitAccessTarget target) {
        return READS.getOrDefault(target.getOwner().getName(), Set.of()).contains(target.getName());
    }
}
