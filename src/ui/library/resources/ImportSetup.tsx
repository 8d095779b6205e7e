import { useId, type ReactNode } from "react";
import { landUnits } from "../../../domain/land-amount";
import { resourceTypes } from "../../../domain/sites/site-records";
import type { ResourceTable } from "../../../formats/resources/resource-columns";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import type { MessageKey } from "../../../i18n/translate";
import { useTranslation } from "../../widgets/use-translation";
import css from "./ImportResources.module.css";
import { typeWord } from "./resource-words";
import type { ResourceImport } from "./use-resource-import";
import { ZoneOptions } from "./ZoneOptions";

const priceUnits = ["wan-yuan-per-mu", "yuan-per-m2"] as const;

/** Which columns are read and as what; what the table leaves open is asked, and never guessed. */
export function ImportSetup({ task, table }: { task: ResourceImport; table: ResourceTable }) {
  const { t } = useTranslation();
  const { setup, setSetup, rows, answers } = task;
  const of = (role: string) => table.columns.find((column) => column.role === role);
  const unread = table.columns.filter(({ role, isPersonal }) => role === null && !isPersonal).map(({ heading }) => heading);
  const personal = table.columns.filter(({ isPersonal }) => isPersonal).map(({ heading }) => heading);
  const names = [...new Set([...Object.keys(answers), ...rows.flatMap(({ faults }) => faults.filter(({ code }) => code === "zone").map(({ text }) => text))])];
  const placeless = rows.filter(({ state }) => state === "placeless").length;
  const isUnsaid = (field: "area" | "price") => rows.some(({ faults }) => faults.some((one) => one.field === field && one.code === "no-unit"));
  return (
    <div className={css.setup}>
      <p>
        <span className={css.label}>{t("library.resources.import.read")}</span> {table.columns.filter(({ role }) => role !== null).map(({ heading }) => heading).join("、")}
      </p>
      {unread.length > 0 && <p className={css.about}>{t("library.resources.import.unread", { columns: unread.join("、") })}</p>}
      {personal.length > 0 && <p className={css.about}>{t("library.resources.import.personal", { columns: personal.join("、") })}</p>}
      {!of("type") && (
        <Choice label="library.resources.import.type" value={setup.type ?? ""} onChange={(type) => setSetup({ ...setup, type: resourceTypes.find((one) => one === type) ?? "land" })}>
          {resourceTypes.map((type) => (
            <option key={type} value={type}>
              {t(typeWord(type))}
            </option>
          ))}
        </Choice>
      )}
      {(setup.areaUnit !== null || isUnsaid("area")) && (
        <Choice label="library.resources.import.areaUnit" value={setup.areaUnit ?? ""} onChange={(unit) => setSetup({ ...setup, areaUnit: landUnits.find((one) => one === unit) ?? null })}>
          <option value="">{t("library.resources.import.unsaid")}</option>
          {landUnits.map((unit) => (
            <option key={unit} value={unit}>
              {t(`library.resources.unit.${unit}`)}
            </option>
          ))}
        </Choice>
      )}
      {(setup.priceUnit !== null || isUnsaid("price")) && (
        <Choice label="library.resources.import.priceUnit" value={setup.priceUnit ?? ""} onChange={(unit) => setSetup({ ...setup, priceUnit: priceUnits.find((one) => one === unit) ?? null })}>
          <option value="">{t("library.resources.import.unsaid")}</option>
          {priceUnits.map((unit) => (
            <option key={unit} value={unit}>
              {t(`library.resources.unit.${unit}`)}
            </option>
          ))}
        </Choice>
      )}
      {names.length > 0 && (
        <fieldset className={css.zones}>
          <legend className={css.label}>
            <BilingualMessage of="library.resources.import.zones" />
          </legend>
          {names.slice(0, mostNames).map((name) => (
            <ZoneChoice key={name} name={name} value={answers[name] ?? ""} onChange={(unit) => task.answer(name, unit)} />
          ))}
        </fieldset>
      )}
      {placeless > 0 && (
        <div className={css.placeless}>
          <p>{t("library.resources.import.placeless", { n: placeless })}</p>
          <label>
            <input type="checkbox" checked={task.keepPlaceless} onChange={({ target }) => task.setKeepPlaceless(target.checked)} />
            {t("library.resources.import.keep")}
          </label>
        </div>
      )}
    </div>
  );
}

const mostNames = 40;

function Choice({ label, value, onChange, children }: { label: MessageKey; value: string; onChange: (value: string) => void; children: ReactNode }) {
  const id = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={id}>
        <BilingualMessage of={label} />
      </label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {children}
      </select>
    </div>
  );
}

function ZoneChoice({ name, value, onChange }: { name: string; value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={css.choice}>
      <label htmlFor={id}>{t("library.resources.import.zone", { name })}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{t("library.resources.choose")}</option>
        <ZoneOptions value={value} />
      </select>
    </div>
  );
}
