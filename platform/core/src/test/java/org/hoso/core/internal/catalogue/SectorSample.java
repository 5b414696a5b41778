package org.hoso.core.internal.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hoso.sector.spi.SectorFiles;

/** A small valid sector, to be broken in one place by each test. */
final class SectorSample {

    static final String PROCEDURE_FILE = SectorFiles.PROCEDURES + "/9.000001.xml";

    static final String PROCEDURE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <procedure xmlns="urn:hoso:procedure:1.0" code="9.000001" version="1.0" from="2020-01-01" decision="1/QĐ">
              <levels>COMMUNE</levels>
              <channels>DIRECT POST</channels>
              <summary>Bản sao cho {name}</summary>
              <case code="normal">
                <time unit="WORKING_DAYS" amount="1"/>
                <paper code="FORM" originals="1"/>
                <fee code="COPY" kind="FEE" amountVnd="8000" quantityField="copies" decision="281/2016/TT-BTC"/>
              </case>
              <form>
                <section code="main">
                  <field code="name" kind="PERSON_NAME" required="true"/>
                  <field code="copies" kind="NUMBER" required="true" minimum="1" maximum="20"/>
                  <field code="sex" kind="CHOICE"><choice code="male"/><choice code="female"/></field>
                </section>
              </form>
              <steps>
                <step code="examine" kind="PROCESS" role="PROFESSIONAL_OFFICER" place="DIVISION" budgetHours="6"/>
                <step code="sign" kind="SIGN" role="LEADER" place="PEOPLES_COMMITTEE" budgetHours="2.0"/>
              </steps>
            </procedure>
            """;

    static final String SECTOR = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sector xmlns="urn:hoso:sector:1.0" id="sample" contract="[1.0,2.0)"/>
            """;

    static final String TEXTS = """
            sector.name=Mẫu
            9.000001.name=Thủ tục mẫu
            9.000001.area=Hộ tịch
            9.000001.result=Bản sao
            9.000001.case.normal=Thông thường
            9.000001.paper.FORM=Tờ khai
            9.000001.paper.FORM.hint=Có chữ ký
            9.000001.fee.COPY=Lệ phí
            9.000001.section.main=Thông tin
            9.000001.field.name=Họ tên
            9.000001.field.copies=Số bản
            9.000001.field.sex=Giới tính
            9.000001.field.sex.choice.male=Nam
            9.000001.field.sex.choice.female=Nữ
            9.000001.step.examine=Thẩm tra
            9.000001.step.sign=Ký
            reason.sample.late=Quá hạn {0} ngày
            """;

    private SectorSample() {}

    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new HashMap<>();
        put(files, SectorFiles.SECTOR, SECTOR);
        put(files, PROCEDURE_FILE, PROCEDURE);
        put(files, SectorFiles.MESSAGES_VI, TEXTS);
        put(files, SectorFiles.MESSAGES_EN, TEXTS);
        return files;
    }

    /** The sample with one piece of one file replaced; fails when the piece is not there. */
    static Map<String, byte[]> with(String file, String piece, String replacement) {
        Map<String, byte[]> files = files();
        String content = new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
        if (!content.contains(piece)) {
            throw new IllegalArgumentException(file + " has no " + piece);
        }
        put(files, file, content.replace(piece, replacement));
        return files;
    }

    static void put(Map<String, byte[]> files, String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
    }
}
