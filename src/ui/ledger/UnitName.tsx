import type { AccountUnit } from "../../analysis/account-tree";
import { useTranslation } from "../widgets/use-translation";
import styles from "./Cells.module.css";

/** The name of a unit, as far in as it lies in the tree, and how it stands there where that is not plain. */
export function UnitName({ unit }: { unit: AccountUnit }) {
  const { t, text, language } = useTranslation();
  const { kind, parent, placed, depth } = unit;
  const mark =
    kind === "prefecture" ? null : parent === null ? "out" : placed === "assumed" ? "assumed" : kind === "development-zone" && depth === 1 ? "separate" : placed === "entered" ? "placed" : null;
  return (
    <span className={styles.name} style={{ paddingInlineStart: `${depth * 0.75}rem` }} title={text(unit.name)} data-kind={kind} data-both={language === "both" || undefined}>
      <span className={styles.words}>{text(unit.name)}</span>
      {language === "both" && (
        <span className={styles.second} lang="en">
          {unit.name.en}
        </span>
      )}
      {kind === "prefecture" && <span className={styles.mark}>{t("ledger.sum")}</span>}
      {mark && <span className={styles.mark}>{t(`ledger.mark.${mark}`)}</span>}
    </span>
  );
}
