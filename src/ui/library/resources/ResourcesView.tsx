import { useMemo, useRef, useState } from "react";
import { filteredResources, noResourceFilter, sortedResources, type ResourceSort } from "../../../analysis/sites/resource-list";
import type { Command } from "../../../domain/project-commands";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { resourceSite } from "../../../domain/sites/site-search";
import { mayShowLedger } from "../../../store/shown-ledger";
import { publicationOfAllDays } from "../../../store/shown-publication";
import { shownResources } from "../../../store/shown-resources";
import { isForPublic } from "../../../store/shown-statements";
import { useActions, usePlan } from "../../../store/use-plan";
import { useProject } from "../../project/use-project";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { MatchProjects } from "../match/MatchProjects";
import { unitName } from "../splits/split-words";
import { SaidLine } from "../said/SaidLine";
import { useSaid } from "../said/use-said";
import { EmptyResources } from "./EmptyResources";
import { ImportResources } from "./ImportResources";
import { LayerCandidates } from "./LayerCandidates";
import { MapResources } from "./MapResources";
import { statusWord } from "./resource-words";
import { ResourceBoard } from "./ResourceBoard";
import { ResourceForm } from "./ResourceForm";
import { ResourceList } from "./ResourceList";
import { ResourceFilters, ResourceTotals, SaveResources } from "./ResourceTools";
import css from "./ResourcesView.module.css";

/** No id of a record: the form of an entry that is not there yet, and a table on its way in. */
const [fresh, importing] = ["+", "+import"];

/** 资源库: what land, plants and energy quotas are to be had, by status as a board, as a list or beside the map. */
export function ResourcesView({ as }: { as: "board" | "list" | "map" }) {
  const { t, text } = useTranslation();
  const { showLibrary } = useActions();
  const project = useProject();
  const records = usePlan(shownResources);
  const publication = usePlan(publicationOfAllDays);
  const isPublic = usePlan(isForPublic);
  const mayEnter = usePlan(mayShowLedger);
  const open = usePlan(({ library }) => library.open);
  const page = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(noResourceFilter);
  const [sort, setSort] = useState<ResourceSort>({ key: "status", isDescending: false });
  const [unit, setUnit] = useState<"mu" | "ha">("mu");
  const said = useSaid();
  const shown = useMemo(() => {
    const zoneName = (id: string) => text(unitName(publication, id));
    return sortedResources(filteredResources(records, filter, zoneName), sort, zoneName);
    // `text` follows the language, with which everything is rendered anew.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [records, filter, sort, publication]);
  if (!project) return <p className={css.wait}>{t("library.resources.loading")}</p>;

  const isBesideMap = as === "map";
  const mayEdit = mayEnter && project.access.status === "owner";
  const chosen = records.find(({ id }) => id === open) ?? null;
  const isForm = !isBesideMap && (chosen !== null || open === fresh);
  const isImport = !isBesideMap && open === importing && mayEdit;
  const focus = (selector: string) => requestAnimationFrame(() => page.current?.querySelector<HTMLElement>(selector)?.focus());
  const show = (id: string | null) => {
    said.clear();
    showLibrary({ open: id });
  };
  const edit = (id: string) => {
    said.clear();
    // Beside the map there is no room for the form.
    showLibrary(isBesideMap ? { as: "list", open: id } : { open: id });
    focus("form :is(input, select)");
  };
  const run = (command: Command, words: string, open_: string | null = null) => {
    // What was refused stays in its form.
    if (!said.run(command, words)) return;
    showLibrary({ open: open_ });
    // What was looked at may lie below, and the form is gone that had the focus.
    if (open_ === null) focus("[data-undo]");
  };
  const put = (record: ResourceRecord, words: string, open_: string | null = null) => run({ name: "put-record", collection: "resources", record }, words, open_);
  const close = () => {
    show(null);
    focus(`[data-resource="${open}"] button, [data-new]`);
  };
  return (
    <div ref={page} className={css.page} data-open={isForm || isImport || undefined} data-alone={isImport || records.length === 0 || undefined}>
      <div className={css.side}>
        {(records.length > 0 || said.words !== "") && (
          <div className={css.tools}>
            {mayEdit && !isBesideMap && (
              <>
                <button type="button" className={buttons.main} data-new onClick={() => edit(fresh)}>
                  <BilingualMessage of="library.resources.new" />
                </button>
                <button type="button" className={buttons.quiet} onClick={() => show(importing)}>
                  <BilingualMessage of="library.resources.import" />
                </button>
              </>
            )}
            {!isBesideMap && <SaveResources records={shown} unit={unit} />}
          </div>
        )}
        {!(isForm || isImport) && <SaidLine said={said} />}
        {mayEnter && project.access.status !== "owner" && <p className={css.wait}>{t("library.resources.readOnly")}</p>}
        {records.length === 0 ? (
          !isImport && !isForm && <EmptyResources isPublic={isPublic} onNew={mayEdit ? () => edit(fresh) : null} onImport={mayEdit ? () => showLibrary({ as: isBesideMap ? "list" : as, open: importing }) : null} />
        ) : (
          <>
            <ResourceTotals records={shown} unit={unit} />
            <ResourceFilters records={records} shown={shown.length} filter={filter} onFilter={setFilter} unit={unit} onUnit={setUnit} />
            {shown.length === 0 && <p className={css.wait}>{t("library.resources.none")}</p>}
            {isForm && <MapResources records={shown} open={open} unit={unit} mayEdit={false} onOpen={(id) => id !== null && edit(id)} onEdit={edit} onPut={() => undefined} isIndex />}
            {shown.length > 0 && !isForm && as === "board" && <ResourceBoard records={shown} unit={unit} mayEdit={mayEdit} onOpen={edit} onMove={(record, status) => put({ ...record, status }, t("library.resources.moved", { name: record.name, status: t(statusWord(status)) }), open)} />}
            {shown.length > 0 && !isForm && as === "list" && <ResourceList records={shown} unit={unit} sort={sort} onSort={setSort} onOpen={edit} />}
            {isBesideMap && <MapResources records={shown} open={open} unit={unit} mayEdit={mayEdit} onOpen={show} onEdit={edit} onPut={(record) => put(record, t(record.at === null ? "library.resources.saved" : "library.resources.pick.done", { name: record.name }), record.id)} />}
          </>
        )}
        <LayerCandidates />
      </div>
      {isForm && (
        <div className={css.form}>
          <SaidLine said={said} />
          <ResourceForm key={open} record={chosen} unit={unit} mayEdit={mayEdit} onSave={(record) => put(record, t("library.resources.saved", { name: record.name }))} onRemove={({ id, name }) => run({ name: "remove-record", collection: "resources", id }, t("library.resources.removed", { name }))} onClose={close} />
          {chosen && <MatchProjects key={`match-${chosen.id}`} site={resourceSite(chosen.id)} />}
        </div>
      )}
      {isImport && (
        <div className={css.form}>
          <SaidLine said={said} />
          <ImportResources stored={project.value.collections.resources} onAccept={(command, n) => run(command, t("library.resources.imported", { n }))} onClose={close} />
        </div>
      )}
    </div>
  );
}
