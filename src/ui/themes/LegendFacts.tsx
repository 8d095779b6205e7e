import type { ThemeModel } from "../../domain/theme-model";
import { dateText } from "../../i18n/format-date";
import { LeadWords } from "../layers/LeadWords";
import { messageText } from "../layers/message-text";
import { whatOf } from "./theme-words";
import css from "./LegendFacts.module.css";

/** How the classes came about, of how many, in what unit and of when. */
export function LegendFacts({ model }: { model: ThemeModel }) {
  const { asOf } = model;
  const rows = [
    ["theme.method", messageText(`theme.method.${model.method}`)],
    ["theme.n", messageText("theme.n.value", { n: model.known, of: model.of, what: messageText(whatOf(model.id)) })],
    ...(model.unit ? [["theme.unit", model.unit] as const] : []),
    ...(asOf ? [["theme.asOf", asOf.from === asOf.to ? dateText(asOf.from) : messageText("theme.asOf.range", { from: dateText(asOf.from), to: dateText(asOf.to) })] as const] : []),
  ] as const;
  return (
    <dl className={css.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>
            <LeadWords words={name} />
          </dt>
          <dd>
            <LeadWords words={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
