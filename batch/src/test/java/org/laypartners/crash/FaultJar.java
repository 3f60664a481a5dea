package org.laypartners.crash;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Writes the Java agent's jar: who starts it, and the one class that Java's own classes must find. */
final class FaultJar {
    private FaultJar() {}

    static Path write(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", FaultAgent.class.getName());
        attributes.putValue("Can-Retransform-Classes", "true");
        attributes.putValue("Can-Redefine-Classes", "true");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Class<?> type : new Class<?>[] {FaultPoints.class, FaultPoints.Fault.class}) {
                add(out, type);
            }
        }
        return jar;
    }

    /** The compiler makes a class of its own for each {@code switch} over an enum; the points have one. */
    private static void add(JarOutputStream out, Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/');
        for (String part : new String[] {name + ".class", name + "$1.class"}) {
            try (InputStream in = FaultJar.class.getClassLoader().getResourceAsStream(part)) {
                if (in != null) {
                    out.putNextEntry(new JarEntry(part));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
        }
    }
}
