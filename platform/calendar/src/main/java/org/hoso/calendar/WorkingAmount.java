package org.hoso.calendar;

/**
 * An amount of working time as people read it: days, hours and minutes.
 *
 * @param total working minutes; negative when a due date has been passed
 * @param dayMinutes working minutes that make one day
 */
public record WorkingAmount(long total, int dayMinutes) {

    /** Whether a due date has been passed by at least a minute. */
    public boolean isOver() {
        return total < 0;
    }

    /** Whole working days, never negative. */
    public long days() {
        return Math.abs(total) / dayMinutes;
    }

    /** Whole hours beside the days, never negative. */
    public int hours() {
        return (int) (Math.abs(total) % dayMinutes / 60);
    }

    /** Minutes beside the hours, never negative. */
    public int minutes() {
        return (int) (Math.abs(total) % dayMinutes % 60);
    }
}
