import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Writes which commit is built into a file that goes into the jar: `java Commit.java PROJECT FILE`. Git says it; in a
/// source archive, which has no `.git`, the archive itself does (`src/build/commit.txt`, filled in by `git archive`).
/// Without either the file is empty. What is not as committed gets a `+`. No time, no name of a branch or machine: the
/// same commit must give the same jar.
class Commit {

    private static final int LENGTH = 12;

    public static void main(String[] args) throws IOException, InterruptedException {
        Path project = Path.of(args[0]);
        Path file = Path.of(args[1]);
        String commit = Files.exists(project.resolve(".git")) ? ofCheckout(project) : ofArchive(project);
        if (!Files.exists(file) || !Files.readString(file).equals(commit)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, commit);
        }
    }

    private static String ofCheckout(Path project) throws InterruptedException {
        String commit = git(project, "rev-parse", "HEAD");
        if (commit.length() < LENGTH) {
            return "";
        }
        boolean changed = !git(project, "status", "--porcelain", "--untracked-files=no").isEmpty();
        return commit.substring(0, LENGTH) + (changed ? "+" : "");
    }

    private static String ofArchive(Path project) throws IOException {
        Path told = project.resolve("src/build/commit.txt");
        String commit = Files.exists(told) ? Files.readString(told).strip() : "";
        return commit.matches("[0-9a-f]{40,64}") ? commit.substring(0, LENGTH) : "";
    }

    /// Its first words; nothing where there is no git or it will not answer.
    private static String git(Path project, String... words) throws InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of("git", "-C", project.toString()));
        command.addAll(List.of(words));
        try {
            Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? said : "";
        } catch (IOException noGit) {
            return "";
        }
    }
}
