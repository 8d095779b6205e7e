import { useEffect, useState } from "react";
import { placeFault } from "../../../domain/geometry-fault";
import type { LandUnit } from "../../../domain/land-amount";
import { resourceSite } from "../../../domain/sites/site-search";
import type { ResourceRecord } from "../../../domain/sites/site-records";
import { useActions } from "../../../store/use-plan";
import { BilingualMessage } from "../../widgets/BilingualMessage";
import buttons from "../../widgets/buttons.module.css";
import { useTranslation } from "../../widgets/use-translation";
import { MatchProjects } from "../match/MatchProjects";
import css from "./MapResources.module.css";
import { ResourceFacts } from "./ResourceFacts";
import { ResourceStatusGlyph } from "./ResourceGlyphs";

type Props = { records: readonly ResourceRecord[]; open: string | null; unit: LandUnit; mayEdit: boolean; onOpen: (id: string | null) => void; onEdit: (id: string) => void; onPut: (record: ResourceRecord) => void; /** The names alone, each leading to its form. */ isIndex?: boolean };

/** The entries beside the map that shows them; the open one can be given its place there. */
export function MapResources({ records, open, onOpen, isIndex = false, ...rest }: Props) {
  const { t } = useTranslation();
  const unplaced = records.filter(({ at }) => at === null).length;
  return (
    <>
      {unplaced > 0 && !isIndex && <p className={css.hint}>{t("library.resources.map.unplaced", { n: unplaced })}</p>}
      <ul className={css.list}>
        {records.map((record) => (
          <li key={record.id} data-resource={record.id} data-open={record.id === open || undefined}>
            <button type="button" className={css.name} aria-expanded={isIndex ? undefined : record.id === open} aria-current={isIndex && record.id === open ? "true" : undefined} onClick={() => onOpen(record.id === open && !isIndex ? null : record.id)}>
              <ResourceStatusGlyph status={record.status} />
              <span>{record.name}</span>
              <span className={css.status}>{t(`library.resources.status.${record.status ?? "none"}`)}</span>
            </button>
            {record.id === open && !isIndex && <Open record={record} {...rest} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function Open({ record, unit, mayEdit, onEdit, onPut }: { record: ResourceRecord } & Omit<Props, "records" | "open" | "onOpen" | "isIndex">) {
  const { t } = useTranslation();
  const { zoomToBounds } = useActions();
  const { id, at, source, note } = record;
  return (
    <div className={css.details}>
      <ResourceFacts record={record} unit={unit} />
      {[source, note].map((one, index) => one !== null && <p key={index === 0 ? "source" : "note"}>{`${t(index === 0 ? "library.resources.field.source" : "library.resources.field.note")}: ${one}`}</p>)}
      <p>{at === null ? t("library.resources.at.none") : t("library.resources.at.point", { lng: (at[0] ?? 0).toFixed(5), lat: (at[1] ?? 0).toFixed(5) })}</p>
      <div className={css.buttons}>
        {at !== null && (
          <button type="button" className={buttons.quiet} onClick={() => zoomToBounds([at[0] ?? 0, at[1] ?? 0, at[0] ?? 0, at[1] ?? 0], 14)}>
            <BilingualMessage of="library.resources.zoom" />
          </button>
        )}
        {mayEdit && (
          <>
            <PickPoint key={id} record={record} onPut={onPut} />
            <button type="button" className={buttons.quiet} onClick={() => onEdit(id)}>
              <BilingualMessage of="library.resources.edit" />
            </button>
          </>
        )}
      </div>
      <MatchProjects key={`match-${id}`} site={resourceSite(id)} />
    </div>
  );
}

/** The next press on the map is its place. */
function PickPoint({ record, onPut }: { record: ResourceRecord; onPut: Props["onPut"] }) {
  const { t } = useTranslation();
  const { askForPoint } = useActions();
  const [state, setState] = useState<"idle" | "waiting" | "outside">("idle");
  useEffect(() => () => askForPoint(null), [askForPoint]);
  const stop = () => {
    askForPoint(null);
    setState("idle");
  };
  const pick = () => {
    setState("waiting");
    askForPoint(([lng, lat]) => {
      askForPoint(null);
      const isOutside = placeFault([[lng, lat]]) !== null;
      setState(isOutside ? "outside" : "idle");
      // To a decimetre: what a pointer on a map can say at most.
      if (!isOutside) onPut({ ...record, at: [Number(lng.toFixed(6)), Number(lat.toFixed(6))] });
    });
  };
  return (
    <>
      <button type="button" className={buttons.quiet} onClick={state === "waiting" ? stop : pick}>
        <BilingualMessage of={state === "waiting" ? "library.resources.pick.cancel" : record.at === null ? "library.resources.pick" : "library.resources.pick.again"} />
      </button>
      {record.at !== null && (
        <button type="button" className={buttons.quiet} onClick={() => onPut({ ...record, at: null })}>
          <BilingualMessage of="library.resources.pick.remove" />
        </button>
      )}
      <p role="status" className={css.said}>
        {state === "waiting" ? t("library.resources.pick.waiting") : state === "outside" ? t("library.resources.pick.outside") : ""}
      </p>
    </>
  );
}
