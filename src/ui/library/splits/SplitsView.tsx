import { useRef } from "react";
import { emptyCollections } from "../../../domain/project-records";
import type { BenefitSplitRecord } from "../../../domain/sites/site-records";
import { useActions, usePlan, usePlanStore } from "../../../store/use-plan";
import { useProject } from "../../project/use-project";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { endsOnMap } from "../../../store/arc-scene";
import { SaidLine } from "../said/SaidLine";
import { useSaid } from "../said/use-said";
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

/** 利益分享 as a list with its form, or the list beside the map that draws it. */
export function SplitsView({ as }: { as: "board" | "list" | "map" }) {
  const { t } = useTranslation();
  const { showLibrary, zoomToBounds } = useActions();
  const store = usePlanStore();
  const project = useProject();
  const open = usePlan(({ library }) => library.open);
  const page = useRef<HTMLDivElement>(null);
  const said = useSaid();
  if (!project) return <p className={css.wait}>{t("library.loading")}</p>;
  const { splits: records, investments } = project.value.collections ?? emptyCollections;
  const splits = inOrder(records);
  const isBesideMap = as === "map";
  const mayEdit = project.access.status === "owner";
  const shown = open !== null && Object.hasOwn(records, open) ? (records[open] ?? null) : null;
  const show = (id: string | null) => {
    said.clear();
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
    // What was refused stays in its form.
    if (!said.run({ name: "put-record", collection: "splits", record }, t("library.splits.said.saved", { title: record.title }))) return;
    showLibrary({ open: null });
    requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(`[data-split="${record.id}"]`)?.focus());
  };
  const remove = ({ id, title }: BenefitSplitRecord) => {
    if (!said.run({ name: "remove-record", collection: "splits", id }, t("library.splits.said.removed", { title }))) return;
    showLibrary({ open: null });
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
        {!isForm && <SaidLine said={said} />}
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
          <SaidLine said={said} />
          <SplitForm key={open} record={shown} projects={Object.values(investments)} mayEdit={mayEdit} onSave={save} onRemove={remove} onClose={close} />
        </div>
      )}
    </div>
  );
}
