import { useState, type SyntheticEvent } from "react";
import { controlLines } from "../../domain/spatial/control-line";
import type { Imported } from "../../domain/spatial/imported-changes";
import { layerUses } from "../../domain/spatial/imported-records";
import { usePlan } from "../../store/use-plan";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Segmented } from "../widgets/Segmented";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import { describedAnew, draftFaults, draftOf, type Draft } from "./describe-draft";
import { DescribeField, SelectField } from "./DescribeField";
import css from "./DescribeForm.module.css";

/** Opens a form in which its owner says anew what an import is; what is saved is one step. */
export function DescribeButton({ item }: { item: Imported }) {
  const mayChange = usePlan((state) => state.project?.access.status === "owner");
  const [isOpen, setIsOpen] = useState(false);
  if (!mayChange) return null;
  if (isOpen) return <DescribeForm key={item.record.id} item={item} onDone={() => setIsOpen(false)} />;
  return (
    <button type="button" className={buttons.quiet} onClick={() => setIsOpen(true)}>
      <BilingualMessage of="imported.describe" />
    </button>
  );
}

function DescribeForm({ item, onDone }: { item: Imported; onDone: () => void }) {
  const { t } = useTranslation();
  const run = usePlan((state) => state.project?.actions.run);
  const [draft, setDraft] = useState<Draft>(() => draftOf(item));
  const [isTried, setIsTried] = useState(false);
  const faults = draftFaults(item, draft);
  const say = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const faultOf = (name: (typeof faults)[number]) => (isTried && faults.includes(name) ? t(`imported.describe.fault.${name}`) : null);
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (faults.length > 0) return;
    const command = describedAnew(item, draft);
    if (command) run?.(command);
    onDone();
  };
  const classes = (["internal", "public"] as const).map((value) => ({ value, label: t(`releaseClass.${value}`) }));
  return (
    <form className={css.form} aria-label={t("imported.describe")} noValidate onSubmit={save}>
      <DescribeField isFirst label={t("imported.describe.title")} value={draft.title} maxLength={120} fault={faultOf("title")} onChange={(title) => say({ title })} />
      <DescribeField label={t("imported.describe.who")} hint={t("imported.describe.whoHint")} value={draft.who} maxLength={120} fault={faultOf("who")} onChange={(who) => say({ who })} />
      <DescribeField label={t("imported.describe.asOf")} hint={t("imported.describe.asOfHint")} value={draft.asOf} maxLength={10} fault={faultOf("asOf")} onChange={(asOf) => say({ asOf })} />
      <DescribeField lines label={t("imported.describe.note")} value={draft.note} maxLength={500} fault={null} onChange={(note) => say({ note })} />
      {draft.use !== null && (
        <SelectField
          label={t("imported.describe.use")}
          value={draft.use}
          options={layerUses.map((use) => ({ value: use, label: t(`importedLayers.use.${use}`) }))}
          fault={null}
          onChange={(value) => say({ use: layerUses.find((use) => use === value) ?? "layer" })}
        />
      )}
      {draft.use === "control-lines" && (
        <SelectField
          label={t("imported.describe.control")}
          value={draft.control ?? ""}
          options={[{ value: "", label: t("imported.describe.choose") }, ...controlLines.map((line) => ({ value: line, label: t(`controlLine.${line}`) }))]}
          fault={faultOf("control")}
          onChange={(value) => say({ control: controlLines.find((line) => line === value) ?? null })}
        />
      )}
      <div className={css.field}>
        <span>{t("imported.releaseClass")}</span>
        <Segmented label={t("imported.releaseClass")} value={draft.releaseClass} segments={classes} onChange={(releaseClass) => say({ releaseClass })} />
      </div>
      <div className={css.buttons}>
        <button type="submit" className={buttons.main}>
          <BilingualMessage of="imported.describe.save" />
        </button>
        <button type="button" className={buttons.quiet} onClick={onDone}>
          <BilingualMessage of="imported.describe.cancel" />
        </button>
      </div>
    </form>
  );
}
