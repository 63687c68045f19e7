package openoars.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.source.NotUtf8;
import openoars.source.Origin;
import openoars.source.SourceFile;

/** Puts right in the files themselves what can be put right without a look. */
public final class Repairs {

    private final Path root;

    /**
     * Starts with nothing done.
     *
     * @param root the folder that holds {@code content/}
     */
    public Repairs(Path root) {
        this.root = root;
    }

    /**
     * Makes all safe fixes. Each file is written beside itself and then takes its own place, so that it is never half
     * written.
     *
     * @return what was put right, in reading order
     * @throws IOException if a file cannot be written
     */
    public List<Problem> make(List<Problem> problems) throws IOException {
        Map<Path, List<Problem>> byFile = problems.stream()
                .filter(problem -> problem.fix().filter(Fix::isSafe).isPresent())
                .collect(Collectors.groupingBy(problem -> problem.at().file(), TreeMap::new, Collectors.toList()));
        List<Problem> made = new ArrayList<>();
        for (Map.Entry<Path, List<Problem>> file : byFile.entrySet()) {
            made.addAll(make(file.getKey(), file.getValue()));
        }
        return made;
    }

    /** From the end of the file to its beginning, so that the places of the others stay right. */
    private List<Problem> make(Path name, List<Problem> problems) throws IOException {
        Path file = root.resolve(name);
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        SourceLines lines = new SourceLines(root);
        List<Problem> made = new ArrayList<>();
        int last = text.length();
        for (Problem problem :
                problems.stream().sorted(Comparator.reverseOrder()).toList()) {
            Fix fix = problem.fix().orElseThrow();
            Optional<Integer> start = lines.at(fix).map(at -> offset(name, bytes, at));
            if (start.isPresent() && start.get() + fix.old().length() <= last) {
                text = text.substring(0, start.get())
                        + fix.text()
                        + text.substring(start.get() + fix.old().length());
                last = start.get();
                made.add(problem);
            }
        }
        if (!made.isEmpty()) {
            write(file, text);
        }
        return made.stream().sorted().toList();
    }

    /** A byte order mark stands before the first character that counts. */
    private static int offset(Path name, byte[] bytes, Origin at) {
        try {
            int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 1 : 0;
            return SourceFile.decode(name, bytes).offset(at) + mark;
        } catch (NotUtf8 e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".openoars~");
        Files.writeString(beside, text);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
