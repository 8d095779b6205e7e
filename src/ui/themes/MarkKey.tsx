import type { ReactNode } from "react";
import type { ThemeModel } from "../../domain/theme-model";
import type { MessageKey } from "../../i18n/translate";
import { LeadWords } from "../layers/LeadWords";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { RoleSwatch } from "./ThemeSwatch";
import css from "./MarkKey.module.css";

const statuses = [
  ["existing", "theme.statuses.solid"],
  ["under-construction", "theme.statuses.half"],
  ["planned", "theme.statuses.outline"],
  ["target", "theme.statuses.dashed"],
] as const;

/** What an edge, a fill and a glyph say beside the colour. */
export function MarkKey({ model }: { model: ThemeModel }) {
  if (model.id === "industries") {
    return (
      <Key>
        {(["leading", "auxiliary", null] as const).map((role) => (
          <Mark key={role} words={`theme.role.${role ?? "unsaid"}`} drawing={<RoleSwatch role={role} />} />
        ))}
      </Key>
    );
  }
  if (model.id === "quota" || model.id === "statements" || model.id === "capacity") return null;
  return (
    <Key>
      {statuses.map(([status, words]) => (
        <Mark key={status} words={words} drawing={<StatusGlyph status={status} />} />
      ))}
    </Key>
  );
}

const Key = ({ children }: { children: ReactNode }) => <ul className={css.key}>{children}</ul>;

const Mark = ({ words, drawing }: { words: MessageKey; drawing: ReactNode }) => (
  <li>
    {drawing}
    <span>
      <LeadWords words={words} />
    </span>
  </li>
);
