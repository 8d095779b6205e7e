import { useState } from "react";
import type { Imported } from "../../domain/spatial/imported-changes";
import { usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import buttons from "../widgets/buttons.module.css";
import { exportImported } from "./export-layer";
import css from "./Imported.module.css";

type Props = { item: Imported; disabled?: boolean };

/** Saves an import as GeoJSON and says where that failed. */
export function ExportButton({ item, disabled = false }: Props) {
  const store = usePlanStore();
  const [status, setStatus] = useState<"idle" | "running" | "failed">("idle");
  const save = async () => {
    setStatus("running");
    setStatus((await exportImported(store, item)) ? "idle" : "failed");
  };
  return (
    <>
      <button type="button" className={buttons.quiet} disabled={disabled || status === "running"} onClick={() => void save()}>
        <BilingualMessage of="imported.export" />
      </button>
      {status === "failed" && (
        <p role="alert" className={css.failed}>
          <BilingualMessage of="imported.export.failed" />
        </p>
      )}
    </>
  );
}
