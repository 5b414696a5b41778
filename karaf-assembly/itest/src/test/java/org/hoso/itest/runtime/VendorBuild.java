package org.hoso.itest.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a vendor does at home: generates a sector from the archetype and builds it with Maven. The artifacts of this build
 * stand in a repository of the vendor's own, as if they had been installed there; the network is asked only for a plugin
 * that this machine never used.
 */
public final class VendorBuild {

    private static final int LIMIT_MINUTES = 4;
    private static final Pattern ARTIFACT =
            Pattern.compile("</parent>.*?<artifactId>([^<]+)</artifactId>", Pattern.DOTALL);

    private final Path checkout = Path.of("../..").toAbsolutePath().normalize();
    private final String version = System.getProperty("hoso.version", "1.0.0-SNAPSHOT");
    private final Path folder;

    /** Stages the artifacts below {@code folder}, where everything else is made too. */
    public VendorBuild(Path folder) throws IOException {
        this.folder = folder;
        copy(checkout.resolve("pom.xml"), "hoso", ".pom");
        for (var group : List.of("platform", "modules")) {
            try (var modules = Files.list(checkout.resolve(group))) {
                for (var module : modules.filter(each -> Files.exists(each.resolve("pom.xml")))
                        .toList()) {
                    stage(module);
                }
            }
        }
    }

    private void stage(Path module) throws IOException {
        var pom = Files.readString(module.resolve("pom.xml"), StandardCharsets.UTF_8);
        var found = ARTIFACT.matcher(pom);
        if (!found.find()) {
            throw new IOException("no artifact in " + module);
        }
        var artifact = found.group(1);
        copy(module.resolve("pom.xml"), artifact, ".pom");
        var jar = module.resolve("target/" + artifact + "-" + version + ".jar");
        if (Files.exists(jar)) {
            copy(jar, artifact, ".jar");
        }
    }

    private void copy(Path file, String artifact, String ending) throws IOException {
        var target = folder.resolve(
                "repository/org/hoso/" + artifact + "/" + version + "/" + artifact + "-" + version + ending);
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Generates the sector by the archetype; answers its folder. */
    public Path generate(String group, String sector) throws IOException {
        var artifact = group + "." + sector;
        maven(
                folder,
                "org.apache.maven.plugins:maven-archetype-plugin:" + System.getProperty("hoso.archetype.plugin")
                        + ":generate",
                "-DarchetypeGroupId=org.hoso",
                "-DarchetypeArtifactId=org.hoso.archetype",
                "-DarchetypeVersion=" + version,
                "-DgroupId=" + group,
                "-DartifactId=" + artifact,
                "-Dpackage=" + artifact,
                "-Dsector=" + sector,
                "-DinteractiveMode=false");
        return folder.resolve(artifact);
    }

    /** Compiles, tests and packs the sector; answers its archive. */
    public Path build(Path sector) throws IOException {
        maven(sector, "package");
        try (var files = Files.list(sector.resolve("target"))) {
            return files.filter(each -> each.toString().endsWith(".kar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("no archive in " + sector));
        }
    }

    private void maven(Path place, String... words) throws IOException {
        if (!attempt(place, true, words)) {
            attempt(place, false, words);
        }
    }

    /** False when something is missing that the network has. */
    private boolean attempt(Path place, boolean offline, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("hoso.maven.home"), "bin/mvn").toString(),
                "-B",
                "-ntp",
                "-Dmaven.repo.local=" + folder.resolve("repository"),
                "-Dmaven.repo.local.tail=" + tail()));
        if (offline) {
            command.add("-o");
        }
        command.addAll(List.of(words));
        var output = folder.resolve("maven.out");
        var builder = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        var process = builder.start();
        try {
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Not ended in time: " + command);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (process.exitValue() == 0) {
            return true;
        }
        var told = Files.readString(output);
        if (offline && told.contains("offline mode")) {
            return false;
        }
        throw new AssertionError(command + " failed:\n" + told);
    }

    /** The repositories of this build, where libraries and plugins lie already. */
    private static String tail() {
        return Stream.of(System.getProperty("hoso.repository", ""), System.getProperty("hoso.repository.tail", ""))
                .flatMap(each -> Arrays.stream(each.split(",")))
                .filter(each -> !each.isBlank() && !each.startsWith("$"))
                .collect(Collectors.joining(","));
    }
}
