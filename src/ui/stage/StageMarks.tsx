import type { Chapter } from "../../domain/stories/story";
import { translate } from "../../i18n/translate";
import { usePlan } from "../../store/use-plan";
import { ApprovalSlot } from "../shell/ApprovalSlot";
import { ScaleBar } from "../shell/ScaleBar";
import { OfflineBadge } from "./OfflineBadge";
import { StageWords } from "./StageWords";
import css from "./StageMarks.module.css";

/** What has to be read with the map: whether it is offline and as of when, what heights mean, its approval and that it is schematic, its scale. */
export function StageMarks({ relief }: { relief: Chapter["relief"] }) {
  const isTilted = usePlan((state) => (state.camera?.pitch ?? 0) > 0);
  return (
    <aside className={css.marks}>
      <OfflineBadge />
      {relief && <Height title={relief.title} />}
      <ApprovalSlot />
      {/* On tilted ground no one scale holds. */}
      {!isTilted && relief === null && (
        <div className={css.scale}>
          <ScaleBar />
        </div>
      )}
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
