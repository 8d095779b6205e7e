import { useRef, useState } from "react";
import { emptyCollections } from "../../../domain/project-records";
import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import { useActions, usePlan, usePlanStore } from "../../../store/use-plan";
import { useProject } from "../../project/use-project";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { endsOnMap } from "../../../store/arc-scene";
import { NoSplits } from "./NoSplits";
import { SaveSplits } from "./SaveSplits";
import { inOrder } from "./split-words";
import { SplitForm } from "./SplitForm";
import { SplitList } from "./SplitList";
import { SplitScope } from "./SplitScope";
import { SplitsOnMap } from "./SplitsOnMap";
import css from "./SplitsView.module.css";

/** No id of a record: the form of a split that is not there yet. */
const fresh = "+";

type Said = { is: "saved" | "removed"; title: string };

/** 利益分享 as a list with its form, or the list beside the map that draws it. */
export function SplitsView({ as }: { as: "board" | "list" | "map" }) {
  const { t } = useTranslation();
  const { showLibrary, zoomToBounds } = useActions();
  const store = usePlanStore();
  const project = useProject();
  const open = usePlan(({ library }) => library.open);
  const page = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState<Said | null>(null);
  if (!project) return <p className={css.wait}>{t("library.loading")}</p>;
  const { splits: records, investments } = project.value.collections ?? emptyCollections;
  const splits = inOrder(records);
  const isBesideMap = as === "map";
  const mayEdit = project.access.status === "owner";
  const shown = open !== null && Object.hasOwn(records, open) ? (records[open] ?? null) : null;
  const show = (id: string | null) => {
    setSaid(null);
    showLibrary({ open: id });
  };
  const edit = (id: string) => {
    show(id);
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>("form :is(input, select)")?.focus());
  };
  const look = (id: string) => {
    show(id === open ? null : id);
    const ends = id === open ? null : endsOnMap(store.getState(), records[id]);
    if (ends) zoomToBounds(ends, 11);
  };
  const save = (record: BenefitSplitRecord) => {
    project.actions.run({ name: "put-record", collection: "splits", record });
    show(null);
    setSaid({ is: "saved", title: record.title });
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(`[data-split="${record.id}"]`)?.focus());
  };
  const remove = ({ id, title }: BenefitSplitRecord) => {
    project.actions.run({ name: "remove-record", collection: "splits", id });
    show(null);
    setSaid({ is: "removed", title });
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>("[data-undo]")?.focus());
  };
  const close = () => {
    show(null);
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(`[data-split="${open ?? ""}"], [data-new]`)?.focus());
  };
  const isForm = !isBesideMap && (shown !== null || open === fresh);
  return (
    <div ref={page} className={css.page} data-beside={isBesideMap || undefined} data-open={isForm || undefined}>
      <div className={css.side}>
        <div className={css.tools}>
          <span className={css.class}>{t("library.splits.internal")}</span>
          {!isBesideMap && (
            <button type="button" className={buttons.main} data-new disabled={!mayEdit} onClick={() => edit(fresh)}>
              <BilingualMessage of="library.splits.new" />
            </button>
          )}
          <SaveSplits splits={splits} />
        </div>
        <div role="status" className={css.said}>
          {said && (
            <>
              <span>{t(`library.splits.said.${said.is}`, { title: said.title })}</span>
              <button type="button" data-undo className={buttons.quiet} onClick={() => (project.actions.undo(), show(null))}>
                <BilingualMessage of="library.splits.undo" />
              </button>
            </>
          )}
        </div>
        {!mayEdit && <p className={css.wait}>{t("library.splits.readOnly")}</p>}
        {splits.length === 0 && !isForm && <NoSplits />}
        {splits.length > 0 && <SplitList splits={splits} open={open} onOpen={(id) => (isBesideMap ? look(id) : edit(id))} />}
        {splits.length > 0 && !isBesideMap && !isForm && (
          <div className={css.scope}>
            <SplitScope />
          </div>
        )}
        {isBesideMap && splits.length > 0 && <SplitsOnMap splits={splits} shown={shown} onEdit={(id) => showLibrary({ as: "list", open: id })} />}
      </div>
      {isForm && (
        <div className={css.form}>
          <SplitForm key={open} record={shown} projects={Object.values(investments)} mayEdit={mayEdit} onSave={save} onRemove={remove} onClose={close} />
        </div>
      )}
    </div>
  );
}
