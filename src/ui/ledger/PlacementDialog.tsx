import { accountTree, type AccountUnit } from "../../analysis/account-tree";
import { placementId } from "../../domain/ledger";
import type { PlacementRecord } from "../../domain/project-records";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import styles from "./LedgerDialogs.module.css";
import type { LedgerView } from "./use-ledger";

/** 单列与归属: where development zones and parks add up to; each choice is a step of undo. */
export function PlacementDialog({ view, onClose }: { view: LedgerView; onClose: () => void }) {
  const { t, text } = useTranslation();
  const publication = usePlan(shownPublication);
  const { tree } = view.table;
  const published = accountTree(publication, null);
  const zones = tree.units.filter(({ kind }) => kind === "development-zone" || kind === "industrial-park");
  const parents = view.placement?.parents ?? {};
  const choose = (unit: string, to: string) => {
    const { [unit]: _, ...others } = parents;
    const record: PlacementRecord = { id: placementId, kind: "placement", releaseClass: "internal", parents: to === "" ? others : { ...others, [unit]: to } };
    view.project?.actions.run(
      Object.keys(record.parents).length > 0
        ? { name: "put-record", collection: "ledger", record }
        : { name: "remove-record", collection: "ledger", id: placementId },
    );
  };
  const nameOf = (id: string) => {
    const unit = published.units[published.indexOf.get(id) ?? -1];
    return unit ? text(unit.name) : id;
  };
  return (
    <Dialog title={t("ledger.placement.title")} onClose={onClose}>
      <p className={styles.about}>{t("ledger.placement.about")}</p>
      {tree.ignored.map(({ unit, why }) => (
        <p key={unit} role="alert" className={styles.fault}>
          {t("ledger.placement.ignored", { unit: nameOf(unit), why: t(`ledger.placement.why.${why}`) })}
        </p>
      ))}
      <ul className={styles.list}>
        {zones.map((unit) => (
          <li key={unit.id} className={styles.placed}>
            <PlacementChoice unit={unit} tree={published} value={Object.hasOwn(parents, unit.id) ? (parents[unit.id] ?? "") : ""} onChoose={(to) => choose(unit.id, to)} />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

type ChoiceProps = { unit: AccountUnit; tree: ReturnType<typeof accountTree>; value: string; onChoose: (to: string) => void };

function PlacementChoice({ unit, tree, value, onChoose }: ChoiceProps) {
  const { t, text } = useTranslation();
  const original = tree.units[tree.indexOf.get(unit.id) ?? -1] ?? unit;
  const prefecture = topOf(tree, original);
  const counties = (prefecture ? (tree.childrenOf.get(prefecture.id) ?? []) : tree.units).filter(({ kind }) => kind === "county");
  const originally = tree.units[tree.indexOf.get(original.parent ?? "") ?? -1];
  const says = (parent: AccountUnit) => t(parent.kind === "prefecture" ? "ledger.placement.separate" : "ledger.placement.under", { prefecture: text(parent.name), unit: text(parent.name) });
  return (
    <label className={styles.choice}>
      <span>
        {text(unit.name)}
        {original.placed === "assumed" && <span className={styles.hint}>{t("ledger.placement.assumed")}</span>}
      </span>
      <select value={value} onChange={({ target }) => onChoose(target.value)}>
        <option value="">{`${t("ledger.placement.published")}${originally ? ` · ${says(originally)}` : ""}`}</option>
        {[...(prefecture ? [prefecture] : []), ...counties].map((parent) => (
          <option key={parent.id} value={parent.id}>
            {says(parent)}
          </option>
        ))}
        <option value="none">{t("ledger.placement.none")}</option>
      </select>
    </label>
  );
}

function topOf(tree: ReturnType<typeof accountTree>, unit: AccountUnit): AccountUnit | null {
  let at: AccountUnit | undefined = unit;
  while (at && at.parent !== null) at = tree.units[tree.indexOf.get(at.parent) ?? -1];
  return at?.kind === "prefecture" ? at : null;
}
