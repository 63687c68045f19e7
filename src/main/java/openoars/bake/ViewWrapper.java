package openoars.bake;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import openoars.model.Html;
import openoars.model.Key;
import org.jspecify.annotations.Nullable;

/**
 * Shows records to templates by their components and nothing else of any object: no method, no field, no constructor.
 * An {@link Optional} is its value or missing, {@link Html} is printed as it is, a {@link Key} is its word.
 */
final class ViewWrapper extends DefaultObjectWrapper {

    ViewWrapper() {
        super(settings(), true);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        if (object instanceof String text) { // most are, and to find that one is none of the others takes long
            return new SimpleScalar(text);
        }
        if (object instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        }
        if (object instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
        }
        if (object instanceof Key key) {
            return wrap(key.key());
        }
        return super.wrap(object);
    }

    /** Without this, {@code ${page}} instead of {@code ${page.title}} would print a placeholder and pass. */
    @Override
    protected TemplateModel handleUnknownType(Object object) {
        return new BeanModel(object, this);
    }

    private static DefaultObjectWrapperBuilder settings() {
        DefaultObjectWrapperBuilder settings = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        settings.setMemberAccessPolicy(new RecordComponents());
        return settings;
    }

    /** Accessors of record components, and nothing else. */
    private static final class RecordComponents implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return isAccessor(method);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }

        private static boolean isAccessor(Method method) {
            Class<?> type = method.getDeclaringClass();
            return type.isRecord()
                    && Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getAccessor)
                            .anyMatch(method::equals);
        }
    }
}
