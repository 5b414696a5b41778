package org.hoso.core.internal.demonstration;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** How one dossier goes: acts with the working minutes before each. Those that lie in the future do not happen. */
record Story(List<Act> acts) {

    /** Something an official does. */
    enum Kind {
        HAND_OVER,
        TAKE,
        EXAMINE,
        SIGN,
        RETURN,
        ASK_SUPPLEMENT,
        TAKE_IN,
        PROPOSE_REFUSAL,
        REFUSE,
        WITHDRAW,
        STOP,
        SEND_BACK,
        PAUSE,
        RESUME,
        APOLOGISE
    }

    /** What is done, after how many working minutes. */
    record Act(Kind kind, int minutes) {}

    Story {
        acts = List.copyOf(acts);
    }

    static Story of(RandomGenerator random) {
        List<Act> acts = new ArrayList<>();
        switch (random.nextInt(20)) {
            case 0 -> add(acts, random, Kind.WITHDRAW, 60);
            case 1 -> {
                add(acts, random, Kind.ASK_SUPPLEMENT, 30);
                add(acts, random, Kind.STOP, 9_000);
            }
            case 2 -> {
                add(acts, random, Kind.ASK_SUPPLEMENT, 30);
                add(acts, random, Kind.TAKE_IN, 1_400);
                ordinary(acts, random, 1);
            }
            case 3 -> {
                begin(acts, random);
                add(acts, random, Kind.ASK_SUPPLEMENT, 60);
                add(acts, random, Kind.TAKE_IN, 2_400);
                end(acts, random, 1);
            }
            case 4 -> {
                begin(acts, random);
                add(acts, random, Kind.PROPOSE_REFUSAL, 90);
                add(acts, random, Kind.REFUSE, 900);
            }
            case 5 -> {
                begin(acts, random);
                add(acts, random, Kind.EXAMINE, 90);
                add(acts, random, Kind.SEND_BACK, 60);
                end(acts, random, 1);
            }
            case 6 -> add(acts, random, Kind.HAND_OVER, 40);
            case 7 -> begin(acts, random);
            case 8 -> ordinary(acts, random, 12);
            case 9 -> {
                begin(acts, random);
                acts.add(new Act(Kind.APOLOGISE, 700 + random.nextInt(400)));
                end(acts, random, 6);
            }
            case 10 -> {
                begin(acts, random);
                add(acts, random, Kind.PAUSE, 60);
                add(acts, random, Kind.RESUME, 2_400);
                end(acts, random, 1);
            }
            default -> ordinary(acts, random, 1);
        }
        return new Story(acts);
    }

    private static void ordinary(List<Act> acts, RandomGenerator random, int slowness) {
        begin(acts, random);
        end(acts, random, slowness);
    }

    private static void begin(List<Act> acts, RandomGenerator random) {
        add(acts, random, Kind.HAND_OVER, 40);
        add(acts, random, Kind.TAKE, 60);
    }

    private static void end(List<Act> acts, RandomGenerator random, int slowness) {
        add(acts, random, Kind.EXAMINE, 120 * slowness);
        add(acts, random, Kind.SIGN, 90 * slowness);
        add(acts, random, Kind.RETURN, 1_200);
    }

    private static void add(List<Act> acts, RandomGenerator random, Kind kind, int most) {
        acts.add(new Act(kind, 2 + random.nextInt(most)));
    }
}
