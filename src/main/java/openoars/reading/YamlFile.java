package openoars.reading;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import openoars.markdown.page.HiddenCharacters;
import openoars.model.Paragraph;
import openoars.problem.Problem;
import openoars.problem.Rule;
import openoars.source.Origin;
import openoars.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * YAML 1.2 that strangers wrote, composed to nodes so that every message has its line and column. No object is made
 * from it; anchors, aliases and tags are refused, because plain lists need none.
 */
final class YamlFile {

    /** What a value without a written tag can be taken for. */
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowRecursiveKeys(false)
            .setAllowNonScalarKeys(false)
            .setCodePointLimit(1 << 20)
            .build();

    private final SourceFile source;
    private final int start;
    private final int end;
    private final Consumer<Problem> problems;

    /**
     * @param start offset of the first character of YAML in the file
     * @param end offset behind its last
     */
    YamlFile(SourceFile source, int start, int end, Consumer<Problem> problems) {
        this.source = source;
        this.start = start;
        this.end = end;
        this.problems = problems;
    }

    /** Reads the whole as one map; empty, and reported, if it is anything else. */
    Optional<YamlMap> read() {
        try {
            Optional<Node> root =
                    new Compose(SETTINGS).composeString(source.text().substring(start, end));
            if (root.isEmpty()) {
                report(Rule.BROKEN_YAML.at(
                        source.at(start), "there are no keys here", "Write lines such as 'title: My page'."));
                return Optional.empty();
            }
            return root.filter(this::isPlain).flatMap(node -> map(node, "this"));
        } catch (MarkedYamlEngineException e) {
            Optional<Origin> begun = e.getContextMark().map(this::at);
            Origin stopped = e.getProblemMark().map(this::at).or(() -> begun).orElse(source.at(start));
            report(new YamlSlip(source, stopped, begun, e.getProblem()).problem());
        } catch (YamlEngineException e) {
            report(new YamlSlip(source, source.at(start), Optional.empty(), String.valueOf(e.getMessage())).problem());
        } catch (StackOverflowError e) {
            // Brackets stand inside each other without an end of line, so that only the reader of YAML can count them.
            report(Rule.TOO_DEEP.at(
                    source.at(start),
                    "lists or keys stand inside each other too deep here",
                    "Write one value or one plain list behind each key."));
        }
        return Optional.empty();
    }

    Optional<YamlMap> map(Node node, String what) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(new YamlMap(this, mapping));
        }
        report(Rule.WRONG_VALUE.at(
                at(node), what + " is not made of keys and values", "Write lines such as 'title: My page'."));
        return Optional.empty();
    }

    Origin at(Node node) {
        return node.getStartMark().map(this::at).orElseGet(() -> source.at(start));
    }

    /** The words of a value; each letter has its place if the value is written out as it is, on one line. */
    Paragraph prose(ScalarNode node) {
        int from = node.getStartMark().map(this::offset).orElse(start);
        int words = source.text().startsWith(node.getValue(), from + 1) ? from + 1 : from;
        Paragraph.Builder prose = new Paragraph.Builder(Paragraph.Kind.FRONT_MATTER, Set.of(), source, words);
        prose.add(node.getValue(), words);
        return prose.build();
    }

    void report(Problem problem) {
        problems.accept(problem);
    }

    private int offset(Mark mark) {
        return source.offset(at(mark));
    }

    /** A mark counts lines from 0 and code points, an origin lines from 1 and UTF-16 units. */
    private Origin at(Mark mark) {
        return source.at(source.at(start).line() + mark.getLine(), mark.getColumn());
    }

    private boolean isPlain(Node node) {
        Optional<Problem> problem = refused(node);
        if (problem.isPresent()) {
            report(problem.get());
            return false;
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream().allMatch(this::isPlain);
        }
        return !(node instanceof CollectionNode<?> list)
                || list.getValue().stream().allMatch(i -> isPlain((Node) i));
    }

    private boolean isPlain(NodeTuple tuple) {
        return isPlain(tuple.getKeyNode()) && isPlain(tuple.getValueNode());
    }

    /** What speaks against a node as it stands, whatever is in it. */
    private Optional<Problem> refused(Node node) {
        if (node.getAnchor().isPresent() || !isStandard(node)) {
            return Optional.of(Rule.BROKEN_YAML.at(
                    at(node),
                    "anchors ('&'), references ('*') and tags ('!') cannot be used here",
                    "Write the value out, in \"double quotes\" if it starts with one of these signs."));
        }
        return node instanceof ScalarNode scalar ? HiddenCharacters.in(scalar.getValue(), at(node)) : Optional.empty();
    }

    private static boolean isStandard(Node node) {
        return PLAIN_TAGS.contains(node.getTag());
    }
}
