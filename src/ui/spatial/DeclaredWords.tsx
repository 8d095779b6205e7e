import { datumNames } from "../../formats/crs/crs-catalogue";
import { choiceName } from "../../formats/crs/crs-names";
import type { LayerSummary } from "../../workers/import-messages";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import type { Diagnosis } from "./open-import";
import styles from "./parts.module.css";

/** What the file says of its coordinates, in words. */
export function DeclaredWords({ layer: { declared, declaration }, diagnosis }: { layer: LayerSummary; diagnosis: Diagnosis | null }) {
  const { t, text } = useTranslation();
  switch (declared.is) {
    case "known": {
      const system = text(choiceName(declared.choice));
      return (
        <>
          <p>{t(declaration?.from === "standard" ? "spatial.declared.standard" : "spatial.declared.known", { system })}</p>
          {declaration?.from !== "standard" && declared.short !== "" && <p className={`${styles.hint} ${styles.file}`}>{declared.short}</p>}
          {diagnosis && !diagnosis.isAgreed && <Caution>{t("spatial.declared.doubtful")}</Caution>}
        </>
      );
    }
    case "needs-parameters":
      return <Caution>{t("spatial.declared.parameters", { system: text(datumNames[declared.datum]) })}</Caution>;
    case "unknown":
      return (
        <>
          <p>{t("spatial.declared.unknown")}</p>
          <p className={`${styles.hint} ${styles.file}`}>{declared.short}</p>
        </>
      );
    case "none":
      return <p>{t("spatial.declared.none")}</p>;
  }
}
