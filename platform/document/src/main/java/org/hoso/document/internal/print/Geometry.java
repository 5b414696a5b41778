package org.hoso.document.internal.print;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.hoso.document.PrintDocument;

/**
 * Paper, margins and type size, in points. A4 follows the ranges of Decree 30/2020/NĐ-CP (left 30 to 35 mm, right 15
 * to 20 mm, top and bottom 20 to 25 mm, text 13 to 14 points); A5 is set proportionally smaller.
 */
record Geometry(PDRectangle paper, float left, float right, float top, float bottom, float size, float qrSide) {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    static Geometry of(PrintDocument.Page page) {
        return switch (page) {
            case A4 -> new Geometry(paper(210, 297), mm(30), mm(18), mm(20), mm(20), 13, mm(28));
            case A4_LANDSCAPE -> new Geometry(paper(297, 210), mm(15), mm(15), mm(20), mm(15), 9, mm(28));
            case A5 -> new Geometry(paper(148, 210), mm(15), mm(11), mm(9), mm(11), 10, mm(24));
        };
    }

    static float mm(float millimetres) {
        return millimetres * POINTS_PER_MM;
    }

    /** Width of a line. */
    float width() {
        return paper.getWidth() - left - right;
    }

    /** Height of the type area. */
    float height() {
        return paper.getHeight() - top - bottom;
    }

    /** Space between paragraphs. */
    float gap() {
        return size * 0.22f;
    }

    private static PDRectangle paper(float width, float height) {
        return new PDRectangle(mm(width), mm(height));
    }
}
