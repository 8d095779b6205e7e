import { useState } from "react";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { Segmented } from "../../widgets/Segmented";
import { useActions } from "../../../store/use-plan";
import { useTranslation } from "../../widgets/use-translation";
import type { ParkQuestions } from "../../../sheets/site-questions";
import { ExportQuestions } from "./ExportQuestions";
import { QuestionTable } from "./QuestionTable";
import { useQuestions, type QuestionScope } from "./use-questions";
import css from "./QuestionsTab.module.css";

/** What parks are to be asked: of which sites, how much, park by park; to be printed, or sent as a table. */
export function QuestionsTab() {
  const { t } = useTranslation();
  const [scope, setScope] = useState<QuestionScope>({ sites: "kept", ask: "limits" });
  const kept = useQuestions(scope);
  // Without a shortlist the list is of all that was found.
  const isShort = kept.status === "ready" && kept.kept > 0;
  const all = useQuestions({ ...scope, sites: "found" });
  const questions = scope.sites === "kept" && isShort ? kept : all;
  const [park, setPark] = useState<string | null>(null);
  if (questions.status === "none") return <NoSearch />;
  if (questions.status === "reading") return <p role="status" className={css.empty}>{t("sites.questions.reading")}</p>;
  const { parks } = questions;
  const chosen = parks.filter(({ zone }) => zone === park);
  const shown = chosen.length > 0 ? chosen : parks;
  return (
    <div className={css.tab}>
      <div className={css.choices}>
        <Segmented
          label={t("sites.questions.of")}
          value={isShort ? scope.sites : "found"}
          segments={(["kept", "found"] as const).map((value) => ({ value, label: t(`sites.questions.of.${value}`), barredBy: value === "kept" && !isShort ? "questions-no-kept" : undefined }))}
          onChange={(sites) => setScope({ ...scope, sites })}
        />
        <Segmented label={t("sites.questions.ask")} value={scope.ask} segments={(["limits", "all"] as const).map((value) => ({ value, label: t(`sites.questions.ask.${value}`) }))} onChange={(ask) => setScope({ ...scope, ask })} />
        {parks.length > 1 && <ParkChoice parks={parks} value={chosen.length > 0 ? park : null} onChange={setPark} />}
      </div>
      {!isShort && (
        <p id="questions-no-kept" className={css.hint}>
          {t("sites.questions.noKept")}
        </p>
      )}
      {shown.length === 0 ? (
        <div className={css.empty}>
          <h3>
            <BilingualMessage of="sites.questions.none" />
          </h3>
          <p>{t("sites.questions.none.why")}</p>
        </div>
      ) : (
        <>
          <ExportQuestions parks={shown} />
          {shown.map((one) => (
            <QuestionTable key={one.zone} park={one} />
          ))}
        </>
      )}
    </div>
  );
}

function ParkChoice({ parks, value, onChange }: { parks: readonly ParkQuestions[]; value: string | null; onChange: (zone: string | null) => void }) {
  const { t, text } = useTranslation();
  return (
    <label className={css.park}>
      <span>{t("sites.questions.park")}</span>
      <select value={value ?? ""} onChange={({ target }) => onChange(target.value || null)}>
        <option value="">{t("sites.questions.park.all", { n: parks.length })}</option>
        {parks.map(({ zone, name }) => (
          <option key={zone} value={zone}>
            {text(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

function NoSearch() {
  const { t } = useTranslation();
  const { openFinder, setDrawer } = useActions();
  const open = () => {
    setDrawer("none");
    openFinder();
  };
  return (
    <div className={css.empty}>
      <h3>
        <BilingualMessage of="sites.questions.noSearch" />
      </h3>
      <p>{t("sites.questions.noSearch.why")}</p>
      <button type="button" className={css.main} onClick={open}>
        <BilingualMessage of="sites.questions.openFinder" />
      </button>
    </div>
  );
}
