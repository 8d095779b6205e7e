import { useState, type ReactNode } from "react";
import type { Chapter } from "../../domain/stories/story";
import { translate } from "../../i18n/translate";
import { createStorySelector } from "../../store/story-scene";
import { usePlan } from "../../store/use-plan";
import { ScaleBar } from "../shell/ScaleBar";
import { OfflineBadge } from "./OfflineBadge";
import { StageApproval } from "./StageApproval";
import { StageWords } from "./StageWords";
import css from "./StageMarks.module.css";

/** What has to be read with the map: whether it is offline and as of when, what heights mean where any are drawn, its approval and that it is schematic, its scale. */
export function StageMarks({ relief, children }: { relief: Chapter["relief"]; /** What stands below. */ children?: ReactNode }) {
  const [select] = useState(createStorySelector);
  const isTilted = usePlan((state) => (state.camera?.pitch ?? 0) > 0);
  const standsUp = usePlan((state) => (select(state)?.relief?.columns.length ?? 0) > 0);
  return (
    <aside className={css.marks}>
      <OfflineBadge />
      {relief && standsUp && <Height title={relief.title} />}
      <StageApproval />
      {/* On tilted ground no one scale holds. */}
      {!isTilted && !standsUp && (
        <div className={css.scale}>
          <ScaleBar />
        </div>
      )}
      {children}
    </aside>
  );
}

function Height({ title: { zh, en, third } }: { title: NonNullable<Chapter["relief"]>["title"] }) {
  return (
    <p className={css.mark}>
      <StageWords words={{ zh: translate("zh", "storyMap.height", { title: zh || en }), en: translate("en", "storyMap.height", { title: en || zh }), third }} />
    </p>
  );
}
