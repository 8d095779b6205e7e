import type { MessageKey } from "../../../i18n/translate";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ProjectsBar.module.css";

export type Choice = { value: string; label: string };

/** One of a list, or all; a native list, which every device knows how to show. */
export function ChoiceField({ label, value, choices, onChange }: { label: MessageKey; value: string | null; choices: readonly Choice[]; onChange: (value: string | null) => void }) {
  const { t } = useTranslation();
  return (
    <label className={css.choice} data-on={value !== null || undefined}>
      <span>{t(label)}</span>
      <select value={value ?? ""} onChange={({ target }) => onChange(target.value === "" ? null : target.value)}>
        <option value="">{t("library.projects.filter.any")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
