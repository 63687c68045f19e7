package openoars.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Makes tables of runs: {@code Report RUNS}. Prints Markdown. */
public final class Report {

    private static final String OURS = "ours";
    private static final List<String> RIVALS = List.of("hugo", "hugo+pagefind", "jbake", "mkdocs", "starlight");

    private final Map<String, Map<Integer, List<Run>>> runs;

    private Report(List<Run> runs) {
        this.runs = runs.stream()
                .collect(Collectors.groupingBy(
                        Run::contestant,
                        LinkedHashMap::new,
                        Collectors.groupingBy(Run::pages, LinkedHashMap::new, Collectors.toList())));
    }

    public static void main(String[] arguments) throws IOException {
        List<Run> runs = Files.readAllLines(Path.of(arguments[0])).stream().map(Run::read).toList();
        System.out.print(new Report(runs).tables());
    }

    /**
     * One run of one contestant.
     *
     * @param cpu seconds of all its processes
     * @param memory peak of its largest process in MB
     * @param html files of the output
     * @param kilobytes all files of the output
     */
    private record Run(
            int pages, String contestant, double wall, double cpu, double memory, int html, int kilobytes) {

        static Run read(String line) {
            String[] cells = line.split("\t");
            return new Run(
                    Integer.parseInt(cells[0]),
                    cells[1],
                    Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]),
                    Double.parseDouble(cells[5]),
                    Integer.parseInt(cells[6]),
                    Integer.parseInt(cells[7]));
        }
    }

    private String tables() {
        TreeSet<Integer> sizes = new TreeSet<>();
        runs.values().forEach(bySize -> sizes.addAll(bySize.keySet()));
        String measured = sizes.stream().map(this::measured).collect(Collectors.joining("\n"));
        return measured + "\n" + ratios(sizes) + "\n" + growth();
    }

    private String measured(int pages) {
        StringBuilder table = new StringBuilder("### " + number(pages) + " pages\n\n"
                + "| contestant | runs | wall s (best) | CPU s | peak MB | HTML files | output MB |\n"
                + "|---|---|---|---|---|---|---|\n");
        runs.forEach((contestant, bySize) -> Optional.ofNullable(bySize.get(pages))
                .ifPresent(all -> table.append(row(contestant, all))));
        return table.toString();
    }

    private static String row(String contestant, List<Run> all) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f (%.2f) | %.2f | %.0f | %d | %.1f |%n",
                contestant,
                all.size(),
                median(all, Run::wall),
                best(all),
                median(all, Run::cpu),
                median(all, Run::memory),
                all.get(0).html(),
                all.get(0).kilobytes() / 1024.0);
    }

    private String ratios(TreeSet<Integer> sizes) {
        StringBuilder table = new StringBuilder("### Ours against each rival, median by median (best by best)\n\n"
                + "| pages | rival | wall | CPU | peak memory |\n|---|---|---|---|---|\n");
        for (int pages : sizes) {
            RIVALS.forEach(rival -> table.append(ratio(pages, rival)));
        }
        return table.toString();
    }

    private String ratio(int pages, String rival) {
        List<Run> ours = of(OURS, pages);
        List<Run> theirs = of(rival, pages);
        return ours.isEmpty() || theirs.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "| %s | %s | %.2f (%.2f) | %.2f | %.2f |%n",
                        number(pages),
                        rival,
                        median(ours, Run::wall) / median(theirs, Run::wall),
                        best(ours) / best(theirs),
                        median(ours, Run::cpu) / median(theirs, Run::cpu),
                        median(ours, Run::memory) / median(theirs, Run::memory));
    }

    private String growth() {
        StringBuilder table = new StringBuilder();
        for (String contestant : runs.keySet()) {
            List<Run> small = of(contestant, 1_000);
            List<Run> large = of(contestant, 10_000);
            if (!small.isEmpty() && !large.isEmpty()) {
                table.append(String.format(
                        Locale.ROOT, "- %s: %.1f times%n", contestant, median(large, Run::wall) / median(small, Run::wall)));
            }
        }
        return table.isEmpty() ? "" : "### Growth of the wall time from 1,000 to 10,000 pages\n\n" + table;
    }

    private List<Run> of(String contestant, int pages) {
        return runs.getOrDefault(contestant, Map.of()).getOrDefault(pages, List.of());
    }

    private static double best(List<Run> all) {
        return all.stream().min(Comparator.comparingDouble(Run::wall)).orElseThrow().wall();
    }

    private static double median(List<Run> all, ToDoubleFunction<Run> of) {
        double[] sorted = all.stream().mapToDouble(of).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String number(int pages) {
        return String.format(Locale.ROOT, "%,d", pages);
    }
}
