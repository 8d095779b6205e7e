import { stageBars, stageBarsPx } from "../../../cartography/sites/stage-bars";
import type { ProjectStage } from "../../../domain/project-stage";
import { useFlavour } from "../../swatches/use-flavour";
import { DrawingSvg } from "../../themes/DrawingSvg";

/** The sign of a stage, the same as on the map. */
export function StageSign({ stage }: { stage: ProjectStage | null }) {
  const { ink } = useFlavour();
  return <DrawingSvg drawing={{ width: stageBarsPx, height: stageBarsPx, paths: stageBars(stage, ink) }} />;
}
