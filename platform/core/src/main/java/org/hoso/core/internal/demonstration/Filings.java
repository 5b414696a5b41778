package org.hoso.core.internal.demonstration;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.Channel;

/** What made-up citizens bring to the counter: births, and requests for copies of extracts. */
final class Filings {

    static final String BIRTH = "1.001193";
    static final String EXTRACT = "2.000635";

    private static final List<String> HOSPITALS = List.of(
            "Bệnh viện Đa khoa tỉnh Quảng Nam, thành phố Tam Kỳ",
            "Trung tâm Y tế thành phố Hội An",
            "Trung tâm Y tế thị xã Điện Bàn");

    private final RandomGenerator random;
    private final Names names;

    Filings(RandomGenerator random, Names names) {
        this.random = random;
        this.names = names;
    }

    /** A filing at the one-stop of a commune, brought on {@code day}. */
    ReceptionRequest next(String commune, String communeName, LocalDate day) {
        return random.nextInt(10) < 7 ? birth(commune, communeName, day) : extract(commune, communeName, day);
    }

    private ReceptionRequest birth(String commune, String communeName, LocalDate day) {
        String family = names.family();
        String father = names.man(family);
        int fatherYear = day.getYear() - 22 - random.nextInt(18);
        String mother = names.woman(names.family());
        int motherYear = fatherYear + random.nextInt(5);
        boolean girl = random.nextBoolean();
        boolean byMother = random.nextInt(3) == 0;
        String address = names.address(communeName);
        Map<String, String> form = new HashMap<>();
        form.put("childName", girl ? names.woman(family) : names.man(family));
        form.put("childBirthDate", day.minusDays(2 + random.nextInt(70)).toString());
        form.put("childSex", girl ? "female" : "male");
        form.put("childEthnicity", "Kinh");
        form.put("childNationality", "Việt Nam");
        form.put("childBirthPlace", names.pick(HOSPITALS));
        form.put("childHomeTown", communeName + ", tỉnh Quảng Nam");
        parent(form, "mother", mother, motherYear, address);
        parent(form, "father", father, fatherYear, address);
        form.put("marriageCertificate", "Số " + (1 + random.nextInt(120)) + "/" + (day.getYear() - 2));
        form.put("requesterRelation", byMother ? "mother" : "father");
        form.put("copies", String.valueOf(random.nextInt(4)));
        Person owner = Person.citizen(
                byMother ? mother : father,
                byMother ? names.identity(true, motherYear) : names.identity(false, fatherYear),
                names.phone(),
                address);
        return request(BIRTH, "normal", commune, owner, form, List.of(paper("DECLARATION"), paper("BIRTH_NOTICE")));
    }

    private static void parent(Map<String, String> form, String parent, String name, int year, String address) {
        form.put(parent + "Name", name);
        form.put(parent + "BirthYear", String.valueOf(year));
        form.put(parent + "Ethnicity", "Kinh");
        form.put(parent + "Nationality", "Việt Nam");
        form.put(parent + "Residence", address);
    }

    private ReceptionRequest extract(String commune, String communeName, LocalDate day) {
        boolean female = random.nextBoolean();
        String name = female ? names.woman(names.family()) : names.man(names.family());
        LocalDate birth = day.minusYears(18L + random.nextInt(30)).minusDays(random.nextInt(300));
        Person owner = Person.citizen(
                name, names.identity(female, birth.getYear()), names.phone(), names.address(communeName));
        Map<String, String> form = new HashMap<>();
        form.put("kind", "birth");
        form.put("copies", String.valueOf(1 + random.nextInt(4)));
        form.put("personName", name);
        form.put("personBirthDate", birth.toString());
        form.put("personSex", female ? "female" : "male");
        form.put("personEthnicity", "Kinh");
        form.put("personNationality", "Việt Nam");
        form.put("personResidence", owner.address());
        form.put("registeredAt", "Ủy ban nhân dân " + communeName);
        return request(EXTRACT, "person", commune, owner, form, List.of(paper("DECLARATION")));
    }

    /** What the officer records while examining, by procedure. */
    Map<String, String> examined(String procedure, Map<String, String> form, LocalDate day) {
        if (procedure.equals(BIRTH)) {
            return Map.of(
                    "childIdentityNumber",
                    "0492" + form.getOrDefault("childBirthDate", "2026").substring(2, 4)
                            + "%06d".formatted(random.nextInt(1_000_000)));
        }
        LocalDate birth = LocalDate.parse(
                form.getOrDefault("personBirthDate", day.minusYears(20).toString()));
        return Map.of(
                "lookup",
                "found",
                "lookupSource",
                "Sổ đăng ký khai sinh năm " + birth.getYear(),
                "registrationNumber",
                String.valueOf(1 + random.nextInt(180)),
                "registrationBook",
                "01/" + birth.getYear(),
                "registrationDate",
                birth.plusDays(10).toString());
    }

    private static PaperLine paper(String code) {
        return new PaperLine(code, 1, 0, false, "");
    }

    private static ReceptionRequest request(
            String procedure,
            String caseCode,
            String commune,
            Person owner,
            Map<String, String> form,
            List<PaperLine> papers) {
        return new ReceptionRequest(
                procedure,
                caseCode,
                Channel.DIRECT,
                DemoUnits.oneStop(commune),
                owner,
                Optional.empty(),
                form,
                papers,
                Map.of(),
                Map.of(),
                Set.of("COPY"),
                1,
                Delivery.counter());
    }
}
