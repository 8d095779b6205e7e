import { datumNames } from "../../formats/crs/crs-catalogue";
import { choiceName } from "../../formats/crs/crs-names";
import type { LayerSummary } from "../../workers/import-messages";
import { useTranslation } from "../widgets/use-translation";
import { Caution } from "./Caution";
import { contradictsStandard } from "./guess-groups";
import type { Diagnosis } from "./open-import";
import styles from "./parts.module.css";

/** What the file says of its coordinates, in words. */
export function DeclaredWords({ layer, diagnosis }: { layer: LayerSummary; diagnosis: Diagnosis | null }) {
  const { t, text } = useTranslation();
  const { declared, declaration } = layer;
  switch (declared.is) {
    case "known":
      return (
        <>
          <p className={styles.file}>{declaration?.from === "standard" ? t(contradictsStandard(layer) ? "spatial.declared.notStandard" : "spatial.declared.standard", { system: text(choiceName(declared.choice)) }) : t("crs.declared.known", { short: declared.short })}</p>
          {declaration?.from !== "standard" && diagnosis && !diagnosis.isAgreed && <Caution>{t("crs.declared.contradicted")}</Caution>}
        </>
      );
    case "needs-parameters":
      return <Caution>{t("crs.declared.needs-parameters", { datum: text(datumNames[declared.datum]) })}</Caution>;
    case "unknown":
      return <Caution>{t("crs.declared.unknown", { short: declared.short })}</Caution>;
    case "none":
      return <p>{t("crs.declared.none")}</p>;
  }
}
