package openoars.bake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import openoars.bake.view.FilterView;
import openoars.bake.view.ListView;
import openoars.bake.view.PageLink;
import openoars.model.Library;
import openoars.model.PageType;
import openoars.model.Principle;
import openoars.model.Stage;

/** The page that finds pages: all of them from A to Z, for a script to search and for people who have none. */
final class SearchPage {

    private static final String PATH = "search.html";

    private final Library library;
    private final Numbers numbers;
    private final Packet packet;
    private final Frame frame;

    SearchPage(Library library, Numbers numbers, Packet packet, Frame frame) {
        this.library = library;
        this.numbers = numbers;
        this.packet = packet;
        this.frame = frame;
    }

    View view() {
        SortedMap<String, List<ListView.Entry>> letters = new TreeMap<>();
        Stream.of(
                        library.pages().values().stream().map(page -> numbers.entry(page, "")),
                        new CrossReferences(library, numbers).entries(),
                        packetEntry())
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing((ListView.Entry entry) -> Alphabet.sortKey(entry.sortedBy()))
                        .thenComparing(entry -> entry.link().href()))
                .forEach(entry -> letters.computeIfAbsent(Alphabet.initial(entry.sortedBy()), l -> new ArrayList<>())
                        .add(entry));
        ListView list = new ListView(letters.entrySet().stream()
                .map(e -> new ListView.Group("h-" + e.getKey().toLowerCase(Locale.ROOT), e.getKey(), e.getValue()))
                .toList());
        return new View(
                "search",
                PATH,
                () -> frame.variables("", "", frame.head(PATH), Map.of("list", list, "filters", filters())));
    }

    private Stream<ListView.Entry> packetEntry() {
        if (!packet.isThere()) {
            return Stream.empty();
        }
        PageLink link = new PageLink(
                frame.head(Packet.PATH).title(),
                Packet.PATH,
                Optional.empty(),
                frame.word("packetLead"),
                PageType.WORKSHEET.label(),
                0);
        return Stream.of(ListView.Entry.plain(link, Optional.empty()));
    }

    private static List<FilterView> filters() {
        return List.of(
                new FilterView(
                        "type",
                        Stream.of(PageType.values())
                                .map(type -> new FilterView.Choice(type.key(), type.label()))
                                .toList()),
                new FilterView(
                        "stage",
                        Stream.of(Stage.values())
                                .map(stage -> new FilterView.Choice(stage.key(), stage.label()))
                                .toList()),
                new FilterView(
                        "principle",
                        Stream.of(Principle.values())
                                .map(principle -> new FilterView.Choice(principle.key(), principle.label()))
                                .toList()));
    }
}
