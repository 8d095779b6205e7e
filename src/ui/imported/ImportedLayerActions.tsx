import { useState } from "react";
import { describeImported, removeImported, type ImportedLayer } from "../../domain/spatial/imported-changes";
import type { ShownLayer } from "../../store/shown-layers";
import { hasMap } from "../../store/selectors-shell";
import { useActions, usePlan } from "../../store/use-plan";
import { RenameField } from "../project/RenameField";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { DescribeButton } from "./DescribeForm";
import { ExportButton } from "./ExportButton";
import css from "./Imported.module.css";
import { mostZoom } from "./zoom-to-feature";

/** What an imported layer or layout edition offers in the layer list and in its details. */
export function ImportedLayerActions({ layer, inDetails = false }: { layer: ShownLayer; inDetails?: boolean }) {
  const { showLayer, zoomToBounds } = useActions();
  const { t } = useTranslation();
  const project = usePlan((state) => state.project);
  const isMapThere = usePlan(hasMap);
  const [isRenaming, setIsRenaming] = useState(false);
  const { record } = layer;
  const { bounds } = record.data;
  const mayChange = project?.access.status === "owner";
  const item = { collection: layer.collection, record } as ImportedLayer;
  const change = (said: Parameters<typeof describeImported>[1]) => project?.actions.run(describeImported(item, said));
  const rename = (title: string) => {
    if (title && title !== record.title) change({ title });
    setIsRenaming(false);
  };
  const remove = () => {
    project?.actions.run(removeImported(item));
    if (inDetails) showLayer(null);
  };
  return (
    <div className={css.actions}>
      {!layer.isThere && (
        <p className={css.failed}>
          <BilingualMessage of="imported.missing.hint" />
        </p>
      )}
      {isRenaming && <RenameField title={record.title} label={t("imported.newTitle")} onDone={rename} />}
      <div className={css.buttons}>
        {!inDetails && (
          <button type="button" className={buttons.quiet} onClick={() => showLayer(record.id)}>
            <BilingualMessage of="imported.details" />
          </button>
        )}
        {isMapThere && bounds && layer.isThere && (
          <button type="button" className={buttons.quiet} onClick={() => zoomToBounds([...bounds], mostZoom)}>
            <BilingualMessage of="imported.zoom" />
          </button>
        )}
        <ExportButton item={item} disabled={!layer.isThere} />
        {mayChange && !inDetails && !isRenaming && (
          <button type="button" className={buttons.quiet} onClick={() => setIsRenaming(true)}>
            <BilingualMessage of="imported.rename" />
          </button>
        )}
        {mayChange && (
          <button type="button" className={buttons.quiet} title={t("imported.removeHint")} onClick={remove}>
            <BilingualMessage of="imported.remove" />
          </button>
        )}
      </div>
      {inDetails && <DescribeButton item={item} />}
      {mayChange && !inDetails && (
        <Segmented
          label={t("imported.releaseClass")}
          value={record.releaseClass}
          segments={(["internal", "public"] as const).map((value) => ({ value, label: t(`releaseClass.${value}`) }))}
          onChange={(releaseClass) => change({ releaseClass })}
        />
      )}
    </div>
  );
}
