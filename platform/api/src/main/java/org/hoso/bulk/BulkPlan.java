package org.hoso.bulk;

import java.util.List;
import org.hoso.decision.Reason;

/**
 * What would come of a job if it were started now. Nothing is changed or kept.
 *
 * @param possible   how many could be done
 * @param obstacles  why the others could not, the most frequent first
 * @param dossierIds all that were looked at, in the order of the work; a job about these is the job that was planned,
 *     whatever the list shows by then
 */
public record BulkPlan(int possible, List<Obstacle> obstacles, List<Long> dossierIds) {

    public BulkPlan {
        dossierIds = List.copyOf(dossierIds);
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
