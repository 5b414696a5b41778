package org.hoso.civilstatus.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hoso.dossier.Delivery;
import org.hoso.dossier.PaperLine;
import org.hoso.dossier.Person;
import org.hoso.dossier.ReceptionRequest;
import org.hoso.procedure.Channel;
import org.hoso.testkit.Fixtures;

/** A birth as it is typed at the counter, without a fault. */
final class Births {

    private Births() {}

    static Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("childName", "Nguyễn Minh Khôi");
        form.put("childBirthDate", "2026-05-20");
        form.put("childSex", "male");
        form.put("childEthnicity", "Kinh");
        form.put("childNationality", "Việt Nam");
        form.put("childBirthPlace", "Bệnh viện Đa khoa Quảng Nam, thành phố Tam Kỳ");
        form.put("childHomeTown", "Phường Tân Thạnh, thành phố Tam Kỳ, tỉnh Quảng Nam");
        form.put("motherName", "Lê Thị Hồng Nhung");
        form.put("motherBirthYear", "1998");
        form.put("motherEthnicity", "Kinh");
        form.put("motherNationality", "Việt Nam");
        form.put("motherResidence", "12 Phan Bội Châu, phường Tân Thạnh");
        form.put("fatherName", "Nguyễn Văn An");
        form.put("fatherBirthYear", "1995");
        form.put("fatherEthnicity", "Kinh");
        form.put("fatherNationality", "Việt Nam");
        form.put("fatherResidence", "12 Phan Bội Châu, phường Tân Thạnh");
        form.put("requesterRelation", "father");
        form.put("copies", "2");
        return form;
    }

    static ReceptionRequest request(Map<String, String> form) {
        return new ReceptionRequest(
                BirthForm.PROCEDURE,
                "normal",
                Channel.DIRECT,
                Fixtures.COMMUNE_ONE_STOP,
                Person.citizen("Nguyễn Văn An", "049095001234", "0905123456", "12 Phan Bội Châu, phường Tân Thạnh"),
                Optional.empty(),
                form,
                List.of(new PaperLine("DECLARATION", 1, 0, false, ""), new PaperLine("BIRTH_NOTICE", 1, 0, true, "")),
                Map.of(),
                Map.of(),
                Set.of("COPY"),
                1,
                Delivery.counter());
    }
}
