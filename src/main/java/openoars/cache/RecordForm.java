package openoars.cache;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record type as bytes: its components one after another, in the order of their declaration. Components may be texts,
 * numbers, dates, paths, enums, records, and optionals and lists of these.
 */
public final class RecordForm<T extends Record> {

    private final Form form;

    private record Form(BiConsumer<Object, ByteSink> writer, Function<ByteSource, Object> reader) {}

    private RecordForm(Class<T> type) {
        this.form = new Forms().of(type, Map.of());
    }

    /**
     * Looks a record type through once.
     *
     * @throws IllegalArgumentException if a component is of a type that cannot be written
     */
    public static <T extends Record> RecordForm<T> of(Class<T> type) {
        return new RecordForm<>(type);
    }

    public byte[] encode(T value) {
        ByteSink sink = new ByteSink();
        form.writer().accept(value, sink);
        return sink.bytes();
    }

    /** Reads what {@link #encode} wrote. */
    @SuppressWarnings("unchecked")
    public T decode(byte[] bytes) {
        return (T) form.reader().apply(new ByteSource(bytes));
    }

    /** The forms of all types that are met on the way. */
    private static final class Forms {

        private static final Map<Type, Form> PLAIN = plain();

        private static Map<Type, Form> plain() {
            Map<Type, Form> plain = new HashMap<>();
            plain.put(String.class, new Form((v, sink) -> sink.text((String) v), ByteSource::text));
            plain.put(int.class, new Form((v, sink) -> sink.number((int) v), source -> (int) source.number()));
            plain.put(Integer.class, plain.get(int.class));
            plain.put(long.class, new Form((v, sink) -> sink.fixed((long) v), ByteSource::fixed));
            plain.put(
                    boolean.class,
                    new Form((v, sink) -> sink.number((boolean) v ? 1 : 0), source -> source.number() == 1));
            plain.put(
                    OptionalInt.class,
                    new Form((v, sink) -> sink.number(number((OptionalInt) v)), source -> optional(source.number())));
            plain.put(
                    LocalDate.class,
                    new Form(
                            (v, sink) -> sink.fixed(((LocalDate) v).toEpochDay()),
                            source -> LocalDate.ofEpochDay(source.fixed())));
            plain.put(Path.class, new Form((v, sink) -> sink.text(v.toString()), ByteSource::path));
            return plain;
        }

        /** 0 stands for none, so a number is written one higher; as if it had no sign, or -1 would become 0, too. */
        private static long number(OptionalInt optional) {
            return optional.isPresent() ? Integer.toUnsignedLong(optional.getAsInt()) + 1 : 0;
        }

        private static OptionalInt optional(long number) {
            return number == 0 ? OptionalInt.empty() : OptionalInt.of((int) (number - 1));
        }

        private Form of(Type type, Map<TypeVariable<?>, Type> bound) {
            if (type instanceof TypeVariable<?> variable && bound.get(variable) != null) {
                return of(bound.get(variable), Map.of());
            }
            if (type instanceof ParameterizedType generic) {
                return generic(generic, bound);
            }
            Form plain = PLAIN.get(type);
            if (plain != null) {
                return plain;
            }
            if (type instanceof Class<?> raw && raw.isEnum()) {
                return ofEnum(raw.getEnumConstants());
            }
            if (type instanceof Class<?> raw && raw.isRecord()) {
                return ofRecord(raw, Map.of());
            }
            throw new IllegalArgumentException("no form for " + type);
        }

        private Form generic(ParameterizedType type, Map<TypeVariable<?>, Type> bound) {
            Class<?> raw = (Class<?>) type.getRawType();
            Type first = resolved(type.getActualTypeArguments()[0], bound);
            if (raw == List.class) {
                return ofList(of(first, bound));
            }
            if (raw == Optional.class) {
                return ofOptional(of(first, bound));
            }
            if (raw.isRecord()) {
                return ofRecord(raw, Map.of(raw.getTypeParameters()[0], first));
            }
            throw new IllegalArgumentException("no form for " + type);
        }

        private static Type resolved(Type type, Map<TypeVariable<?>, Type> bound) {
            return type instanceof TypeVariable<?> variable ? bound.getOrDefault(variable, type) : type;
        }

        private static Form ofEnum(Object[] constants) {
            List<Object> places = List.of(constants);
            return new Form((v, sink) -> sink.number(places.indexOf(v)), source -> places.get((int) source.number()));
        }

        private static Form ofList(Form element) {
            return new Form(
                    (v, sink) -> {
                        List<?> list = (List<?>) v;
                        sink.number(list.size());
                        list.forEach(e -> element.writer().accept(e, sink));
                    },
                    source -> {
                        int size = (int) source.number();
                        List<Object> list = new ArrayList<>(size);
                        for (int i = 0; i < size; i++) {
                            list.add(element.reader().apply(source));
                        }
                        return list;
                    });
        }

        private static Form ofOptional(Form value) {
            return new Form(
                    (v, sink) -> {
                        Optional<?> optional = (Optional<?>) v;
                        sink.number(optional.isPresent() ? 1 : 0);
                        optional.ifPresent(o -> value.writer().accept(o, sink));
                    },
                    source -> source.number() == 0
                            ? Optional.empty()
                            : Optional.of(value.reader().apply(source)));
        }

        private Form ofRecord(Class<?> type, Map<TypeVariable<?>, Type> bound) {
            RecordComponent[] components = type.getRecordComponents();
            Method[] accessors =
                    Arrays.stream(components).map(RecordComponent::getAccessor).toArray(Method[]::new);
            AccessibleObject.setAccessible(accessors, true);
            Form[] forms = Arrays.stream(components)
                    .map(component -> of(component.getGenericType(), bound))
                    .toArray(Form[]::new);
            Constructor<?> constructor = constructor(type, components);
            return new Form(
                    (v, sink) -> {
                        for (int i = 0; i < forms.length; i++) {
                            forms[i].writer().accept(invoke(accessors[i], v), sink);
                        }
                    },
                    source -> {
                        @Nullable Object[] values = new Object[forms.length];
                        for (int i = 0; i < forms.length; i++) {
                            values[i] = forms[i].reader().apply(source);
                        }
                        return construct(constructor, values);
                    });
        }

        private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object invoke(Method accessor, Object value) {
            try {
                return accessor.invoke(value);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Object construct(Constructor<?> constructor, @Nullable Object[] values) {
            try {
                return constructor.newInstance(values);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
