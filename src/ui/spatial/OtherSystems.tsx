import { useId, useState, type ReactNode } from "react";
import type { CrsChoice } from "../../domain/spatial/crs-choice";
import { crsOf, readableSystems } from "../../formats/crs/crs-catalogue";
import { choiceName } from "../../formats/crs/crs-names";
import { useTranslation } from "../widgets/use-translation";
import type { Settled } from "./open-import";
import styles from "./parts.module.css";

const shifted = ["gcj-02", "bd-09"] as const;
/** Of older systems only what the region uses: degrees, and Gauss–Krüger around 102° and 105°. */
const approximateCodes = [4610, 2328, 2329, 2339, 2340, 2358, 2359, 2379, 2380, 4214, 21417, 21418, 21457, 21458, 2410, 2411, 2431, 2432];

type Option = { value: string; words: string; choice: CrsChoice };
type Props = { name: string; settled: Settled | null; onChoose: (choice: CrsChoice) => void; children: ReactNode };

/** All other systems: guesses that lead elsewhere, and one list that can be searched by name, meridian, zone or number. */
export function OtherSystems({ name, settled, onChoose, children }: Props) {
  const { t, text } = useTranslation();
  const id = useId();
  const [query, setQuery] = useState("");
  const all: Option[] = [
    ...readableSystems.map(({ code }) => ({ kind: "epsg" as const, code })),
    ...shifted.map((kind) => ({ kind })),
    ...approximateCodes.filter((code) => crsOf(code) !== null).map((code) => ({ kind: "approximate" as const, code })),
  ].map((given) => {
    const choice: CrsChoice = { ...given, isSwapped: false };
    return { value: valueOf(choice), choice, words: `${text(choiceName(choice))}${"code" in given ? ` · EPSG:${given.code}` : ""}` };
  });
  const wanted = query.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const current = settled === null ? "" : valueOf(settled.choice);
  const options = all.filter(({ words, value }) => value === current || wanted.every((part) => words.toLowerCase().includes(part)));
  return (
    <details className={styles.details} open={settled !== null || undefined}>
      <summary>{t("spatial.others", { n: all.length })}</summary>
      <div className={styles.section}>
        {children}
        <input type="search" className={styles.input} value={query} aria-label={t("spatial.others.search")} placeholder={t("spatial.others.search")} onChange={({ target }) => setQuery(target.value)} />
        <select
          id={id}
          name={`${name}-others`}
          className={styles.input}
          size={6}
          value={current}
          aria-label={t("spatial.others.label")}
          onChange={({ target }) => {
            const chosen = all.find(({ value }) => value === target.value);
            if (chosen) onChoose(chosen.choice);
          }}
        >
          {current === "" && (
            <option value="" hidden>
              {t("spatial.others.none")}
            </option>
          )}
          {options.map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </div>
    </details>
  );
}

const valueOf = (choice: CrsChoice): string => (choice.kind === "control-points" ? "" : "code" in choice ? `${choice.kind}-${choice.code}` : choice.kind);
