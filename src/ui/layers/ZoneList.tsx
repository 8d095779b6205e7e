import { useState } from "react";
import { shownPublication } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { useTranslation } from "../widgets/use-translation";
import { BothWords } from "./BothWords";
import { useZoneKeys } from "./use-zone-keys";
import { messageText } from "./message-text";
import { ZoneOption } from "./ZoneOption";
import { zoneGroups } from "./zone-tree";
import hidden from "./spoken.module.css";
import css from "./ZoneList.module.css";

/** 片区名录: every zone, those without a place too, as a listbox beside the map; the keyboard's way to all of them. */
export function ZoneList() {
  const zones = usePlan(shownPublication).zones;
  const selected = usePlan((state) => state.selection.length);
  const { t } = useTranslation();
  const [several, setSeveral] = useState(false);
  const groups = zoneGroups(zones);
  const inOrder = groups.flatMap(({ rows }) => rows.map(({ zone }) => zone));
  const { cursor, list, choose, keyDown, moveTo } = useZoneKeys(inOrder, several);
  return (
    <section className={css.panel} aria-labelledby="zones-title">
      <header className={css.header}>
        <h2 id="zones-title" className={hidden.spoken}>
          {t("zones.title")}
        </h2>
        <p>
          {selected > 1 ? (
            <BothWords words="zones.selected" parameters={{ n: selected }} />
          ) : (
            <BothWords words="zones.summary" parameters={{ n: zones.length, unplaced: zones.filter(({ geometry }) => geometry === null).length }} />
          )}
        </p>
        <button type="button" aria-pressed={several} onClick={() => setSeveral(!several)}>
          <BothWords words="zones.several" />
        </button>
      </header>
      <div
        ref={list}
        role="listbox"
        tabIndex={-1}
        aria-multiselectable="true"
        aria-labelledby="zones-title"
        aria-describedby="zones-hint"
        onKeyDown={keyDown}
      >
        {groups.map(({ kind, rows, elsewhere }) => (
          <div key={kind} role={rows.length > 0 ? "group" : "presentation"} aria-labelledby={rows.length > 0 ? `zones-${kind}` : undefined}>
            <div id={`zones-${kind}`} role="presentation" className={css.kind}>
              <BothWords words={`kinds.${kind}`} />
              {elsewhere.map((other) => (
                <span key={other.kind} className={css.elsewhere}>
                  <BothWords
                    words={rows.length > 0 ? "zones.moreElsewhere" : "zones.elsewhere"}
                    parameters={{ n: other.count, name: messageText(`kinds.${other.kind}`) }}
                  />
                </span>
              ))}
            </div>
            {rows.map((row) => (
              <ZoneOption key={row.zone.id} row={row} isCursor={row.zone.id === cursor} isChecked={several} onChoose={choose} onCursor={moveTo} />
            ))}
          </div>
        ))}
      </div>
      <p id="zones-hint" className={css.hint}>
        {t("zones.hint")}
      </p>
    </section>
  );
}
