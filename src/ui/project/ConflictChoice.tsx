import { useId } from "react";
import type { Conflict, Side } from "../../domain/project-merge";
import { useTranslation } from "../widgets/use-translation";
import { clipped, fieldsToShow, fieldText, partText, valueText } from "./project-words";
import styles from "./MergeDialog.module.css";

type Props = { conflict: Conflict; names: Record<Side, string>; chosen: Side | null; onChoose: (side: Side) => void };

/** One part as each side has it; two radio buttons as large as what they stand for. */
export function ConflictChoice({ conflict, names, chosen, onChoose }: Props) {
  const { t, language } = useTranslation();
  const name = useId();
  const what = partText(conflict, language);
  const fields = conflict.fields.map((field) => fieldText(field, language)).join(t("list.comma"));
  return (
    <fieldset className={styles.conflict}>
      <legend>
        <b>{what}</b>
        {fields && <span>{t("merge.fields", { fields })}</span>}
      </legend>
      <div className={styles.sides}>
        {(["mine", "theirs"] as const).map((side) => (
          <label key={side} className={styles.side} data-chosen={chosen === side}>
            <span className={styles.name}>
              <input type="radio" name={name} checked={chosen === side} onChange={() => onChoose(side)} />
              {t(`merge.${side}`)}
              {names[side] && <small>{names[side]}</small>}
            </span>
            <Content conflict={conflict} side={side} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Content({ conflict, side }: { conflict: Conflict; side: Side }) {
  const { t, language } = useTranslation();
  const part = conflict[side];
  if (part === null) return <span className={styles.removed}>{t("merge.removed")}</span>;
  if (typeof part === "string") return <span className={styles.text}>{clipped(part) || "–"}</span>;
  const fields = conflict.fields.length > 0 ? conflict.fields : fieldsToShow(part);
  return (
    <dl className={styles.values}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldText(field, language)}</dt>
          <dd>{valueText(part, field)}</dd>
        </div>
      ))}
    </dl>
  );
}
