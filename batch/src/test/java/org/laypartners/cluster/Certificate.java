package org.laypartners.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

/**
 * A certificate for the name localhost that no other has signed, made here and now by the tool of the JDK that runs.
 *
 * @param key holds the key with it
 * @param trusted holds it alone, for who is to trust it
 */
record Certificate(Path key, Path trusted) {
    static final String PASSWORD = "changeit";

    static Certificate in(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        Certificate made = new Certificate(folder.resolve("key.p12"), folder.resolve("trusted.p12"));
        make(made.key());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("broker", made.keys().getCertificate("broker"));
        try (OutputStream out = Files.newOutputStream(made.trusted())) {
            trusted.store(out, PASSWORD.toCharArray());
        }
        return made;
    }

    private static void make(Path key) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "broker",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=broker",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        key.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    KeyStore keys() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(key)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }
}
