import { useEffect, useRef, useState } from "react";
import { useActions } from "../../store/use-plan";
import { Hit } from "../search/Hit";
import type { FieldHit } from "../search/field-hit";
import { usePick } from "../search/use-pick";
import { useSearch } from "../search/use-search";
import { Dialog } from "../widgets/Dialog";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { useTranslation } from "../widgets/use-translation";
import { DeleteIcon } from "./KioskIcons";
import { useKeys } from "./use-keys";
import css from "./LetterPad.module.css";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** No name asks for more. */
const longest = 24;

/** Search by one finger: names are found by pinyin initials and in English; what is picked is flown to while the story waits. */
export function LetterPad({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState("");
  const { found, load } = useSearch(query.toLowerCase());
  const pad = useRef<HTMLDivElement>(null);
  useEffect(() => {
    load();
    // A keyboard types at once; the next Tab is on the first letter.
    pad.current?.focus();
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const pick = usePick();
  const { exploreStory } = useActions();
  const type = (letter: string) => setQuery((before) => (before + letter).slice(0, longest));
  const erase = () => setQuery((before) => before.slice(0, -1));
  const hits = found?.hits.filter(isForVisitors) ?? [];
  const choose = (hit: FieldHit) => {
    exploreStory();
    onClose();
    pick(hit);
  };
  useKeys((key) => {
    if (/^[a-z]$/i.test(key)) type(key.toUpperCase());
    else if (key === "Backspace") erase();
    else if (key === "Enter" && query !== "" && hits[0] && document.activeElement === pad.current) choose(hits[0]);
    else return false;
    return true;
  });
  return (
    <Dialog title={<BilingualMessage of="kiosk.pad.title" />} onClose={onClose}>
      <div ref={pad} tabIndex={-1} className={css.pad}>
        <div className={css.typing}>
          <p className={css.query} role="status" aria-label={t("kiosk.pad.typed")} data-empty={query === "" || undefined}>
            {query === "" ? t("kiosk.pad.empty") : query}
          </p>
          <div role="group" aria-label={t("kiosk.pad.letters")} className={css.letters}>
            {letters.map((letter) => (
              <button key={letter} type="button" className={css.key} onClick={() => type(letter)}>
                {letter}
              </button>
            ))}
            <button type="button" className={css.key} aria-label={t("kiosk.pad.delete")} disabled={query === ""} onClick={erase}>
              <DeleteIcon />
            </button>
            <button type="button" className={css.key} data-word disabled={query === ""} onClick={() => setQuery("")}>
              <BilingualMessage of="kiosk.pad.clear" />
            </button>
          </div>
          <p className={css.hint}>
            <BilingualMessage of="kiosk.pad.hint" />
          </p>
        </div>
        <div className={css.found}>
          <p role="status" className={css.heading}>
            {found && (hits.length > 0 ? t(query === "" ? "search.main" : "search.found", { n: hits.length }) : t("kiosk.pad.none", { query }))}
          </p>
          <ul className={css.hits} aria-label={t("kiosk.pad.results")}>
            {hits.map((hit) => (
              <li key={`${hit.of}-${hit.value.id}`}>
                <button type="button" className={css.hit} onClick={() => choose(hit)}>
                  <Hit hit={hit} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Dialog>
  );
}

/** The list of all statements is for a desk. */
const isForVisitors = (hit: FieldHit): hit is Exclude<FieldHit, { of: "statements" }> => hit.of !== "statements";
