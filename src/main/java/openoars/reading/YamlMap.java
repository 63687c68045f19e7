package openoars.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openoars.model.Key;
import openoars.model.Paragraph;
import openoars.model.Slug;
import openoars.problem.Fix;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.problem.Spelling;
import openoars.source.Located;
import openoars.source.Origin;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Keys and values as somebody wrote them, read by asking for each key that is known. Whatever does not fit is reported
 * at its own place and reads as absent, so that one slip does not hide the next. Every value is text until asked for
 * as something else; YAML's own guesses ({@code no}, {@code 1:30}) play no part.
 */
final class YamlMap {

    private final YamlFile file;
    private final Origin at;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Origin> places = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    YamlMap(YamlFile file, MappingNode node) {
        this.file = file;
        this.at = file.at(node);
        node.getValue().forEach(this::keep);
    }

    /** The place where the map begins. */
    Origin at() {
        return at;
    }

    /** All keys in the order in which they stand, each with its place. */
    List<Located<String>> keys() {
        return places.entrySet().stream()
                .map(key -> new Located<>(key.getKey(), key.getValue()))
                .toList();
    }

    /** The place of a key, or of the whole map if the key is not there. */
    Origin at(String key) {
        return places.getOrDefault(key, at);
    }

    Optional<Located<String>> text(String key) {
        return value(key).flatMap(node -> scalar(key, node));
    }

    /** Reads a text that has to be there; an empty text stands in for one that is not. */
    Located<String> requireText(String key) {
        Optional<Located<String>> text = text(key);
        if (text.isEmpty()) {
            requireValue(key);
        }
        return text.orElseGet(() -> new Located<>("", at(key)));
    }

    /** Reads a list of texts; a single text is a list of one. */
    List<Located<String>> texts(String key) {
        return value(key).map(node -> items(key, node)).orElseGet(List::of);
    }

    /** Reads a list of texts that has to be there. */
    List<Located<String>> requireTexts(String key) {
        requireValue(key);
        return texts(key);
    }

    /** The texts of a key as an author typed them. */
    List<Paragraph> prose(String key) {
        Optional<Node> value = Optional.ofNullable(values.get(key));
        List<Node> items = value.filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElseGet(() -> value.map(List::of).orElseGet(List::of));
        return items.stream()
                .filter(ScalarNode.class::isInstance)
                .map(node -> file.prose((ScalarNode) node))
                .toList();
    }

    List<String> plainTexts(String key) {
        return texts(key).stream().map(Located::value).toList();
    }

    /**
     * Reads a web address, a number to call or the like.
     *
     * @param schemes what it may start with, each with its colon
     */
    Optional<String> address(String key, String... schemes) {
        return typed(key).flatMap(text -> text.address(schemes));
    }

    /** Reads an address that has to be there. */
    String requireAddress(String key, String... schemes) {
        requireValue(key);
        return address(key, schemes).orElse("");
    }

    Optional<String> mailAddress(String key) {
        return typed(key).flatMap(YamlText::mailAddress);
    }

    /** Reads a list of short numbers to dial. */
    List<String> dialled(String key) {
        return allTyped(key).map(YamlText::dialled).toList();
    }

    OptionalInt number(String key) {
        return typed(key).map(YamlText::number).orElseGet(OptionalInt::empty);
    }

    int requireNumber(String key) {
        requireValue(key);
        return number(key).orElse(0);
    }

    /** Reads a regular expression that has to be there; capitals make no difference to it. */
    Pattern requirePattern(String key) {
        return requireTyped(key).pattern();
    }

    /** Reads a regular expression; capitals make no difference to it. */
    Optional<Pattern> pattern(String key) {
        return typed(key).map(YamlText::pattern);
    }

    /** Reads numbers of sixteen hexadecimal digits with white space between them. */
    Set<Long> fingerprints(String key) {
        return requireTyped(key).fingerprints();
    }

    /** Reads a day that has to be there; the other day stands in for one that is not. */
    LocalDate requireDate(String key, LocalDate otherwise) {
        YamlText text = requireTyped(key);
        return text.isEmpty() ? otherwise : text.date().orElse(otherwise);
    }

    /** Reads true or false; false stands in for what is not there. */
    boolean flag(String key) {
        return typed(key).map(YamlText::flag).orElse(false);
    }

    <T extends Key> Optional<T> choice(String key, T[] choices) {
        return typed(key).flatMap(text -> text.choice(choices));
    }

    <T extends Key> T requireChoice(String key, T[] choices, T otherwise) {
        requireValue(key);
        return choice(key, choices).orElse(otherwise);
    }

    /** Reads a list of choices; {@code all} stands for every one of them. */
    <T extends Key> List<T> choices(String key, T[] choices) {
        List<YamlText> texts = allTyped(key).toList();
        if (texts.size() == 1 && texts.get(0).text().value().equals("all")) {
            return Arrays.asList(choices);
        }
        return texts.stream().flatMap(text -> text.choice(choices).stream()).toList();
    }

    /** Reads a list of page addresses, each after the given function has completed it. */
    List<Located<Slug>> slugs(String key, Function<String, String> complete) {
        return allTyped(key).flatMap(text -> text.slug(complete).stream()).toList();
    }

    Optional<Located<Slug>> slug(String key) {
        return typed(key).flatMap(text -> text.slug(Function.identity()));
    }

    /** Reads a list of maps. */
    List<YamlMap> maps(String key) {
        List<YamlMap> maps = new ArrayList<>();
        value(key).ifPresent(node -> {
            if (node instanceof SequenceNode list) {
                list.getValue()
                        .forEach(item -> file.map(item, "an item of " + key).ifPresent(maps::add));
            } else {
                report(file.at(node), key + " is not a list", "Start each item of '" + key + "' on a line with '- '.");
            }
        });
        return maps;
    }

    /** Reports every key that nobody asked for. Call it last. */
    void refuseOtherKeys() {
        places.forEach((key, place) -> {
            if (!asked.contains(key)) {
                file.report(unknown(key, place));
            }
        });
    }

    /** A key that is nearly one that is missing can hardly be another. */
    private Problem unknown(String key, Origin place) {
        Problem problem =
                Rule.UNKNOWN_KEY.at(place, "there is no key '" + key + "' here", Spelling.didYouMean(key, asked));
        return Spelling.nearest(key, asked)
                .filter(near -> !places.containsKey(near))
                .map(near -> problem.with(Fix.safe(place, key + ":", near + ":")))
                .orElse(problem);
    }

    private void keep(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar
                ? scalar.getValue()
                : tuple.getKeyNode().toString();
        Origin place = file.at(tuple.getKeyNode());
        Origin first = places.putIfAbsent(key, place);
        if (first == null) {
            values.put(key, tuple.getValueNode());
        } else {
            file.report(Rule.DUPLICATE_KEY.at(
                    place,
                    "the key '" + key + "' stands here a second time",
                    "Keep one of the two; the first is on line " + first.line() + "."));
        }
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private void requireValue(String key) {
        if (value(key).isEmpty()) {
            file.report(Rule.MISSING_KEY.at(
                    at, "'" + key + "' is missing", "Add a line that starts with '" + key + ": '."));
        }
    }

    private Optional<Located<String>> scalar(String key, Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            report(file.at(node), key + " is not a single value", "Write one value after '" + key + ": '.");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank()) {
            report(file.at(node), key + " is empty", "Write a value after '" + key + ": ', or take the line out.");
            return Optional.empty();
        }
        return Optional.of(new Located<>(scalar.getValue(), file.at(node)));
    }

    private List<Located<String>> items(String key, Node node) {
        if (!(node instanceof SequenceNode list)) {
            return scalar(key, node).map(List::of).orElseGet(List::of);
        }
        return list.getValue().stream()
                .map(item -> scalar(key, item))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<YamlText> typed(String key) {
        return text(key).map(text -> new YamlText(file, key, text));
    }

    private YamlText requireTyped(String key) {
        return new YamlText(file, key, requireText(key));
    }

    private Stream<YamlText> allTyped(String key) {
        return texts(key).stream().map(text -> new YamlText(file, key, text));
    }

    private void report(Origin place, String message, String hint) {
        file.report(Rule.WRONG_VALUE.at(place, message, hint));
    }
}
