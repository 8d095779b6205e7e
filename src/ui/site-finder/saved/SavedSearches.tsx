import { mayShowLedger } from "../../../store/shown-ledger";
import { usePlan } from "../../../store/use-plan";
import { useProject } from "../../project/use-project";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import { useTranslation } from "../../widgets/use-translation";
import css from "./SavedSearches.module.css";
import { SavedRow } from "./SavedRow";

/** 选址方案: the searches of the project under their names; none where the public looks, which is said. */
export function SavedSearches({ onOpened }: { onOpened?: () => void }) {
  const { t } = useTranslation();
  const project = useProject();
  const mayEnter = usePlan(mayShowLedger);
  if (!mayEnter) return <p className={css.note}>{t("sites.saved.publicOnly")}</p>;
  const searches = Object.values(project?.value.collections.searches ?? {}).sort((a, b) => b.savedAt.localeCompare(a.savedAt) || a.id.localeCompare(b.id));
  return (
    <div className={css.saved} data-saved>
      <h3 tabIndex={-1}>
        <BilingualMessage of="sites.saved.title" />
      </h3>
      {searches.length === 0 && <p className={css.note}>{t("sites.saved.none")}</p>}
      <ul className={css.list}>
        {project && searches.map((record) => <SavedRow key={record.id} record={record} isReader={project.access.status === "reader"} actions={project.actions} onOpened={onOpened} />)}
      </ul>
    </div>
  );
}
