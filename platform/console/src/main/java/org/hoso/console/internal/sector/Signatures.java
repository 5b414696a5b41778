package org.hoso.console.internal.sector;

import java.io.IOException;
import java.io.OutputStream;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.hoso.console.internal.Failed;
import org.hoso.console.internal.sector.SectorArchive.BundleFile;

/** Who signed the bundles of a sector. The signature is checked against its own certificate, not against a list of trust. */
final class Signatures {

    private Signatures() {}

    /** The signer of all bundles, empty when one of them or one of its entries is not signed, or by others. */
    static Optional<String> signer(List<BundleFile> bundles) throws IOException {
        Set<Optional<String>> signers = new java.util.HashSet<>();
        for (var bundle : bundles) {
            signers.add(signer(bundle));
        }
        return signers.size() == 1 ? signers.iterator().next() : Optional.empty();
    }

    private static Optional<String> signer(BundleFile bundle) throws IOException {
        try (var jar = new JarFile(bundle.file().toFile(), true)) {
            Set<String> names = null;
            for (var entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
                    continue;
                }
                var own = signers(jar, entry);
                names = names == null ? own : intersection(names, own);
            }
            return names == null ? Optional.empty() : names.stream().sorted().findFirst();
        } catch (SecurityException tampered) {
            throw new Failed(
                    bundle.file().getFileName() + " was changed after it was signed: " + tampered.getMessage());
        }
    }

    /** An entry's signers are known only after it was read to its end. */
    private static Set<String> signers(JarFile jar, JarEntry entry) throws IOException {
        try (var in = jar.getInputStream(entry)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        var signers = entry.getCodeSigners();
        return signers == null
                ? Set.of()
                : java.util.Arrays.stream(signers).map(Signatures::name).collect(Collectors.toSet());
    }

    private static String name(CodeSigner signer) {
        var certificate = signer.getSignerCertPath().getCertificates().get(0);
        return certificate instanceof X509Certificate known
                ? known.getSubjectX500Principal().getName()
                : certificate.getType();
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }
}
