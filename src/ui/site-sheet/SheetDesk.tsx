import { useMemo, useState } from "react";
import { isForPublic } from "../../store/shown-statements";
import { languages, type Language } from "../../domain/saved-view";
import { usePlan, usePlanStore } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import { messageText } from "../layers/message-text";
import { sheetNotes } from "./map/capture-site";
import { useSiteMaps } from "./map/use-site-maps";
import type { PaperFacts } from "./paper/SheetPaper";
import { PaperLanguage } from "./paper/Words";
import { usePrinting } from "./printing/use-printing";
import { SheetPreview } from "./SheetPreview";
import { useSiteSheets, type SheetChoice } from "./use-site-sheets";
import { useToday } from "./use-today";
import css from "./SiteSheetPage.module.css";

type Props = { choice: Extract<SheetChoice, { status: "ready" }> };

const shortlist = "*";

/** Which site, in which language; the page as it will be; print. */
export function SheetDesk({ choice }: Props) {
  const { t, text } = useTranslation();
  const store = usePlanStore();
  const focus = usePlan((state) => state.siteFocus);
  const { contact, mapmaker, title } = usePlan(({ configuration }) => configuration);
  const isPublic = usePlan(isForPublic);
  const day = useToday();
  const [chosen, setChosen] = useState<string | null>(focus);
  const [language, setLanguage] = useState<Language>("both");
  const [isWhole, setWhole] = useState(true);
  const all = useMemo(() => [...choice.kept, ...choice.others], [choice]);
  const id = chosen === shortlist || all.some(({ site }) => site.id === chosen) ? chosen : (all[0]?.site.id ?? null);
  const sites = useMemo(() => (id === shortlist ? choice.kept : all.filter(({ site }) => site.id === id)), [id, choice, all]);
  const sheets = useSiteSheets(choice, sites);
  const maps = useSiteMaps(useMemo(() => sites.map(({ site }) => site), [sites]), choice.search, language);
  const made = sites.filter(({ site }) => (maps[site.id]?.status ?? "running") !== "running").length;
  const name = [t("sites.sheet.title"), ...(sites.length === 1 ? sheets.map((sheet) => text(sheet.name)) : [t("sites.sheet.shortlist.name")]), day].join(" ");
  usePrinting(name);
  const facts = (of: string): PaperFacts => {
    const map = maps[of];
    return { notes: map?.status === "done" ? map.map.notes : sheetNotes(store), contact, isInternalShown: !isPublic, day, title: mapmaker ?? title ?? messageText("app.title") };
  };
  return (
    <div className={css.desk}>
      <div className={css.bar}>
        <label className={css.choice}>
          <span>{t("sites.sheet.site")}</span>
          <select value={id ?? ""} onChange={({ target }) => setChosen(target.value)}>
            {choice.kept.length > 1 && <option value={shortlist}>{t("sites.sheet.shortlist", { n: choice.kept.length })}</option>}
            {all.map(({ site }) => (
              <option key={site.id} value={site.id}>
                {text(site.name)}
              </option>
            ))}
          </select>
        </label>
        <Segmented label={t("sites.sheet.language")} value={language} segments={languages.map((value) => ({ value, label: t(`sites.sheet.language.${value}`) }))} onChange={setLanguage} />
        <span className={css.narrow}>
          <Segmented label={t("sites.sheet.zoom")} value={isWhole ? "whole" : "full"} segments={(["whole", "full"] as const).map((value) => ({ value, label: t(`sites.sheet.zoom.${value}`) }))} onChange={(value) => setWhole(value === "whole")} />
        </span>
        <span className={css.space} />
        <span role="status" className={css.said}>
          {made < sites.length && t("sites.sheet.making", { n: made + 1, of: sites.length })}
        </span>
        <button type="button" className={css.main} disabled={made < sites.length} onClick={() => window.print()}>
          <BilingualMessage of="sites.sheet.print" />
        </button>
      </div>
      {/* The keyboard scrolls it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={css.preview} role="region" aria-label={t("sites.sheet.preview")} tabIndex={0} aria-busy={made < sites.length}>
        <PaperLanguage value={language}>
          {sheets.map((sheet) => (
            <SheetPreview key={`${sheet.id} ${language} ${sheet.rows.length}`} sheet={sheet} map={maps[sheet.id] ?? { status: "running" }} facts={facts(sheet.id)} isWhole={isWhole} />
          ))}
        </PaperLanguage>
      </div>
    </div>
  );
}
