package openoars.bake;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import openoars.model.Html;
import openoars.model.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewWrapperTest {

    /** Public, because Freemarker looks at public types only: what a test cannot see here, nobody could see anyway. */
    public record Step(String label, boolean current, int number, Optional<String> aside, List<Step> more) {

        public String shout() {
            return label + "!";
        }

        public String label(int times) {
            return label.repeat(times);
        }

        public static Step first() {
            return new Step("first", true, 1, Optional.empty(), List.of());
        }
    }

    /** An object of the old kind, with everything that a template must not find. */
    public static final class Bean {
        public final String open = "open";

        public String getOpen() {
            return open;
        }

        @Override
        public String toString() {
            return open;
        }
    }

    private static final Step STEP =
            new Step("Considering it", true, 3, Optional.of("Contemplation"), List.of(Step.first()));

    @Test
    void shows_a_record_by_its_components() throws TemplateModelException {
        TemplateHashModel step = shown(STEP);

        assertThat(text(step.get("label"))).isEqualTo("Considering it");
        assertThat(((TemplateBooleanModel) step.get("current")).getAsBoolean()).isTrue();
        assertThat(((TemplateNumberModel) step.get("number")).getAsNumber()).isEqualTo(3);
        assertThat(((TemplateSequenceModel) step.get("more")).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "shout",
                "first",
                "class",
                "getClass",
                "hashCode",
                "equals",
                "toString",
                "notify",
                "wait",
                "nothing of this name"
            })
    void shows_nothing_else_of_a_record(String name) throws TemplateModelException {
        TemplateHashModel step = shown(STEP);

        assertThat(step.get(name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open", "getOpen", "class", "toString", "hashCode"})
    void shows_nothing_at_all_of_another_object(String name) throws TemplateModelException {
        TemplateHashModel bean = shown(new Bean());

        assertThat(bean.get(name)).isNull();
    }

    @Test
    void lets_templates_neither_make_an_object_nor_read_a_field() throws ReflectiveOperationException {
        MemberAccessPolicy policy = new ViewWrapper().getMemberAccessPolicy();
        ClassMemberAccessPolicy bean = policy.forClass(Bean.class);

        assertThat(bean.isConstructorExposed(Bean.class.getConstructor())).isFalse();
        assertThat(bean.isFieldExposed(Bean.class.getField("open"))).isFalse();
        assertThat(policy.isToStringAlwaysExposed()).isFalse();
    }

    @Test
    void gives_no_text_for_an_object_so_that_a_slip_in_a_template_is_told() throws TemplateModelException {
        assertThat(wrapped(STEP)).isNotInstanceOf(TemplateScalarModel.class);
        assertThat(wrapped(new Bean())).isNotInstanceOf(TemplateScalarModel.class);
        assertThat(wrapped(Path.of("secret.txt"))).isNotInstanceOf(TemplateScalarModel.class);
    }

    @Test
    void shows_an_optional_as_its_value_or_not_at_all() throws TemplateModelException {
        assertThat(text(wrapped(Optional.of("here")))).isEqualTo("here");
        assertThat(wrapped(Optional.empty())).isNull();
        assertThat(text(shown(STEP).get("aside"))).isEqualTo("Contemplation");
        assertThat(shown(Step.first()).get("aside")).isNull();
    }

    @Test
    void shows_markup_of_our_own_as_markup_and_any_other_text_as_text() throws TemplateModelException {
        assertThat(wrapped(new Html("<b>ours</b>"))).isInstanceOf(TemplateHTMLOutputModel.class);
        assertThat(wrapped(Optional.of(new Html("<b>ours</b>")))).isInstanceOf(TemplateHTMLOutputModel.class);
        assertThat(text(wrapped("<b>theirs</b>"))).isEqualTo("<b>theirs</b>");
    }

    @Test
    void shows_a_choice_by_its_key() throws TemplateModelException {
        assertThat(text(wrapped(Stage.RETURN))).isEqualTo(Stage.RETURN.key());
    }

    @Test
    void shows_a_map_by_its_entries_and_not_by_its_methods() throws TemplateModelException {
        TemplateHashModel words = shown(Map.of("help", "Help now"));

        assertThat(text(words.get("help"))).isEqualTo("Help now");
        assertThat(words.get("size")).isNull();
        assertThat(words.get("class")).isNull();
    }

    private static @Nullable TemplateModel wrapped(Object object) throws TemplateModelException {
        return new ViewWrapper().wrap(object);
    }

    /** An object that has something inside, as a template sees it. */
    private static TemplateHashModel shown(Object object) throws TemplateModelException {
        return (TemplateHashModel) Objects.requireNonNull(wrapped(object));
    }

    private static String text(@Nullable TemplateModel model) throws TemplateModelException {
        return ((TemplateScalarModel) Objects.requireNonNull(model)).getAsString();
    }
}
