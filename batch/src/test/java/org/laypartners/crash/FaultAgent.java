package org.laypartners.crash;

import static net.bytebuddy.matcher.ElementMatchers.any;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.takesArgument;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarFile;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.description.type.TypeDescription;
import net.bytebuddy.matcher.ElementMatcher;

/**
 * Tells {@link FaultPoints} of every change that a process makes to files and to its SQLite store, before it happens. Its
 * Java agent comes from {@link FaultJar}.
 */
public final class FaultAgent {
    private FaultAgent() {}

    /**
     * Puts the calls in, before the program starts.
     *
     * @param jar the agent's own jar, which also holds {@link FaultPoints}
     */
    public static void premain(String jar, Instrumentation java) throws IOException {
        // Java's own classes see only what is loaded beside them.
        java.appendToBootstrapClassLoaderSearch(new JarFile(jar));
        java.redefineModule(
                Object.class.getModule(),
                Set.of(FaultPoints.class.getModule()),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of());
        AgentBuilder agent = new AgentBuilder.Default()
                .ignore(none())
                .disableClassFormatChanges()
                .with(RedefinitionStrategy.RETRANSFORMATION);
        agent = channels(agent);
        agent = folders(agent);
        agent = streams(agent);
        store(agent).installOn(java);
    }

    private static AgentBuilder channels(AgentBuilder agent) {
        ElementMatcher.Junction<TypeDescription> channel = named("sun.nio.ch.FileChannelImpl");
        agent = advise(agent, channel, Write.class, named("write").and(takesArgument(0, ByteBuffer.class)));
        agent = advise(agent, channel, WriteAll.class, named("write").and(takesArguments(3)));
        agent = advise(agent, channel, WriteAll.class, named("transferFrom"));
        agent = advise(agent, channel, Transfer.class, named("transferTo"));
        return advise(agent, channel, Force.class, named("force"));
    }

    private static AgentBuilder folders(AgentBuilder agent) {
        ElementMatcher.Junction<TypeDescription> provider = named("sun.nio.fs.UnixFileSystemProvider");
        agent = advise(agent, provider, Open.class, namedOneOf("newFileChannel", "newByteChannel"));
        agent = advise(
                agent,
                provider,
                First.class,
                namedOneOf("createDirectory", "createSymbolicLink", "createLink", "implDelete"));
        agent = advise(agent, provider, Move.class, named("move"));
        return advise(agent, provider, Second.class, named("copy"));
    }

    private static AgentBuilder streams(AgentBuilder agent) {
        ElementMatcher.Junction<TypeDescription> stream = named("java.io.FileOutputStream");
        agent = advise(agent, stream, OpenStream.class, named("open"));
        return advise(
                agent,
                stream,
                WriteStream.class,
                named("write").and(takesArgument(0, byte[].class)).and(takesArguments(3)));
    }

    private static AgentBuilder store(AgentBuilder agent) {
        agent = advise(agent, named("org.sqlite.core.DB"), Sql.class, named("exec"));
        return advise(
                agent,
                named("org.sqlite.jdbc4.JDBC4Connection"),
                Sql.class,
                named("prepareStatement").and(takesArguments(4)));
    }

    private static AgentBuilder advise(
            AgentBuilder agent,
            ElementMatcher<? super TypeDescription> type,
            Class<?> advice,
            ElementMatcher<? super MethodDescription> method) {
        return agent.type(type, any())
                .transform((builder, description, loader, module, domain) ->
                        builder.visit(Advice.to(advice).on(method)));
    }

    /** A write is halved before the process dies in it. */
    static final class Write {
        @Advice.OnMethodEnter
        static boolean before(@Advice.FieldValue("path") String path, @Advice.Argument(0) ByteBuffer bytes)
                throws IOException {
            boolean torn = FaultPoints.file("write", path);
            if (torn) {
                bytes.limit(bytes.position() + bytes.remaining() / 2);
            }
            return torn;
        }

        @Advice.OnMethodExit
        static void after(@Advice.Enter boolean torn) {
            if (torn) {
                FaultPoints.die();
            }
        }
    }

    static final class WriteAll {
        @Advice.OnMethodEnter
        static void before(@Advice.FieldValue("path") String path) throws IOException {
            FaultPoints.file("write all", path);
        }
    }

    /** The system copies from this file to another; the copy is halved before the process dies in it. */
    static final class Transfer {
        @Advice.OnMethodEnter
        static boolean before(
                @Advice.FieldValue("path") String path, @Advice.Argument(value = 1, readOnly = false) long count)
                throws IOException {
            boolean torn = FaultPoints.file("send", path);
            if (torn) {
                count = count / 2;
            }
            return torn;
        }

        @Advice.OnMethodExit
        static void after(@Advice.Enter boolean torn) {
            if (torn) {
                FaultPoints.die();
            }
        }
    }

    static final class Force {
        @Advice.OnMethodEnter
        static void before(@Advice.FieldValue("path") String path) throws IOException {
            FaultPoints.file("force", path);
        }
    }

    static final class Open {
        @Advice.OnMethodEnter
        static void before(@Advice.Argument(0) Path path, @Advice.Argument(1) Set<?> options) throws IOException {
            if (options.contains(java.nio.file.StandardOpenOption.WRITE)
                    || options.contains(java.nio.file.StandardOpenOption.APPEND)) {
                FaultPoints.file("open", path);
            }
        }
    }

    static final class First {
        @Advice.OnMethodEnter
        static void before(@Advice.Origin("#m") String method, @Advice.Argument(0) Path path) throws IOException {
            FaultPoints.file(method, path);
        }
    }

    static final class Second {
        @Advice.OnMethodEnter
        static void before(@Advice.Origin("#m") String method, @Advice.Argument(1) Path path) throws IOException {
            FaultPoints.file(method, path);
        }
    }

    static final class Move {
        @Advice.OnMethodEnter
        static void before(@Advice.Argument(1) Path path) throws IOException {
            FaultPoints.file("move to", path);
        }
    }

    static final class OpenStream {
        @Advice.OnMethodEnter
        static void before(@Advice.Argument(0) String path) throws IOException {
            FaultPoints.file("open", path);
        }
    }

    static final class WriteStream {
        @Advice.OnMethodEnter
        static boolean before(
                @Advice.FieldValue("path") String path, @Advice.Argument(value = 2, readOnly = false) int length)
                throws IOException {
            boolean torn = path != null && FaultPoints.file("write", path);
            if (torn) {
                length = length / 2;
            }
            return torn;
        }

        @Advice.OnMethodExit
        static void after(@Advice.Enter boolean torn) {
            if (torn) {
                FaultPoints.die();
            }
        }
    }

    static final class Sql {
        @Advice.OnMethodEnter
        static void before(@Advice.Argument(0) String sql) throws java.sql.SQLException {
            if (FaultPoints.store(sql)) {
                throw new org.sqlite.SQLiteException(
                        "[SQLITE_FULL] database or disk is full", org.sqlite.SQLiteErrorCode.SQLITE_FULL);
            }
        }
    }
}
