import { use } from "react";
import type { Text } from "../../../domain/text";
import { langTag } from "../../../i18n/translate";
import type { SheetNotes } from "../map/capture-site";
import { PaperLanguage, Words } from "./Words";
import css from "./SheetFoot.module.css";

/** `contact`: of the office, never of a person; without one there are lines to write on. */
export type FootFacts = { notes: SheetNotes; contact: Text | null; isInternalShown: boolean };

/** What must be read with the sheet, the approval slot first, and whom to turn to. */
export function SheetFoot({ facts: { notes, contact } }: { facts: FootFacts }) {
  const language = use(PaperLanguage);
  const spoken = language === "both" ? (["zh", "en"] as const) : [language];
  return (
    <footer className={css.foot}>
      <div className={css.notes}>
        {spoken.map((one) => (
          <p key={one} lang={langTag(one)}>
            <span className={css.approval}>{notes[one][0]}</span>
            {notes[one].slice(1).join(" · ")}
          </p>
        ))}
      </div>
      <div className={css.contact}>
        <p>
          <Words text="sites.sheet.contact" inline />
        </p>
        {contact ? (
          <b>
            <Words text={contact} />
          </b>
        ) : (
          <>
            <span className={css.line}>
              <Words text="sites.sheet.contact.office" inline />
            </span>
            <span className={css.line}>
              <Words text="sites.sheet.contact.reach" inline />
            </span>
          </>
        )}
      </div>
    </footer>
  );
}
