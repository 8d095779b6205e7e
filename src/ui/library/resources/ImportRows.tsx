import { useTranslation } from "../../widgets/use-translation";
import css from "./ImportResources.module.css";
import { faultSentence, sizeText, statusWord, typeWord } from "./resource-words";
import type { ResourceImport } from "./use-resource-import";

/** More rows than anyone looks through; the rest is counted. */
const mostShown = 300;

/** Each row with what becomes of it and what is wrong with it; rows with problems stand first, as the file has them. */
export function ImportRows({ task: { rows, outcomes } }: { task: ResourceImport }) {
  const { t, language } = useTranslation();
  const all = rows.map((row, index) => ({ row, outcome: outcomes[index] ?? "left-out" }));
  const isTroubled = ({ row, outcome }: (typeof all)[number]): boolean => row.faults.length > 0 || outcome === "left-out";
  const inOrder = [...all.filter(isTroubled), ...all.filter((one) => !isTroubled(one))];
  const why = (state: string, isMissing: boolean): string[] => (state === "no-name" && isMissing ? [t("library.resources.import.no-name")] : state === "twice" ? [t("library.resources.import.twice")] : []);
  return (
    // A region that scrolls is reached by the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={css.scroll} role="region" aria-label={t("library.resources.import.title")} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("library.resources.import.row")}</th>
            <th scope="col">{t("library.resources.field.name")}</th>
            <th scope="col">{t("library.resources.field.type")}</th>
            <th scope="col">{t("library.resources.field.status")}</th>
            <th scope="col">{t("library.resources.field.area")}</th>
            <th scope="col">{t("library.resources.import.outcome")}</th>
            <th scope="col">{t("library.resources.import.faults")}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.slice(0, mostShown).map(({ row: { row, values, faults, state }, outcome }) => (
            <tr key={row} data-out={outcome === "left-out" || undefined}>
              <td>{row + 1}</td>
              <th scope="row">{values.name}</th>
              <td>{t(typeWord(values.type))}</td>
              <td>{t(statusWord(values.status))}</td>
              <td>{sizeText(values, "mu", language) ?? t("library.resources.unknown")}</td>
              <td>{t(`library.resources.import.outcome.${outcome}`)}</td>
              <td className={css.faults}>{[...why(state, faults.some(({ code }) => code === "missing")), ...faults.filter(({ code }) => state !== "no-name" || code === "personal").map((fault) => faultSentence(language, fault))].join("；")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {inOrder.length > mostShown && <p className={css.about}>{t("library.resources.import.more", { n: inOrder.length - mostShown })}</p>}
    </div>
  );
}
