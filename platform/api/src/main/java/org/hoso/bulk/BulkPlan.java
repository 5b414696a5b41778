package org.hoso.bulk;

import java.util.List;
import org.hoso.decision.Reason;

/**
 * What would come of a job if it were started now. Nothing is changed or kept.
 *
 * @param possible  how many could be done
 * @param obstacles why the others could not, the most frequent first
 */
public record BulkPlan(int possible, List<Obstacle> obstacles) {

    public BulkPlan {
        obstacles = List.copyOf(obstacles);
    }

    /**
     * One cause and how many it keeps out.
     *
     * @param examples codes of some of them
     */
    public record Obstacle(Reason reason, int count, List<String> examples) {
        public Obstacle {
            examples = List.copyOf(examples);
        }
    }

    public int total() {
        return possible + obstacles.stream().mapToInt(Obstacle::count).sum();
    }
}
