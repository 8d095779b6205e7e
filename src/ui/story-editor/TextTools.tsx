import { useState, type PointerEvent } from "react";
import { withLink, withList, withStrong, type Edited } from "../../domain/stories/edit-text";
import type { WordsLanguage } from "../../domain/stories/edit-story";
import type { Statement } from "../../domain/statement";
import { quantityValue } from "../../i18n/statement-text";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlan } from "../../store/use-plan";
import { Icon } from "../widgets/Icon";
import { IconButton } from "../widgets/IconButton";
import { useTranslation } from "../widgets/use-translation";
import css from "./Fields.module.css";
import { FigurePicker } from "./FigurePicker";
import { ZoneSelect } from "./ZoneSelect";

type Props = { language: WordsLanguage; /** `isDone`: the change stands as it is, no typing is awaited. */ onApply: (how: (edited: Edited) => Edited, isDone: boolean) => void };

/** Strong words, lists, figures of the register and zones, put into the field they stand above. */
export function TextTools({ language, onApply }: Props) {
  const { t } = useTranslation();
  const [picking, setPicking] = useState<"figure" | "zone" | null>(null);
  const zones = usePlan((state) => publicationOfAllDays(state).zones);
  const inWords = language === "zh" ? "zh" : "en";
  const insertFigure = (statement: Statement) => {
    setPicking(null);
    onApply((edited) => withLink(edited, "statement", statement.id, printed(statement, inWords) ?? (edited.start === edited.end ? statement.id : null)), true);
  };
  const insertZone = (id: string) => {
    setPicking(null);
    const zone = zones.find((one) => one.id === id);
    if (zone) onApply((edited) => withLink(edited, "zone", id, edited.start === edited.end ? zone.shortName[inWords] : null), true);
  };
  return (
    <>
      <div className={css.tools} role="group" aria-label={t("storyEditor.tools")} onPointerDown={keepFocus}>
        <IconButton label={t("storyEditor.tool.strong")} icon={<b aria-hidden="true">B</b>} onClick={() => onApply(withStrong, false)} />
        <IconButton label={t("storyEditor.tool.list")} icon={<ListIcon />} onClick={() => onApply(withList, false)} />
        <IconButton label={t("storyEditor.tool.figure")} icon={<FigureIcon />} aria-expanded={picking === "figure"} onClick={() => setPicking(picking === "figure" ? null : "figure")} />
        <IconButton label={t("storyEditor.tool.zone")} icon={<ZoneIcon />} aria-expanded={picking === "zone"} onClick={() => setPicking(picking === "zone" ? null : "zone")} />
      </div>
      {picking === "figure" && <FigurePicker onPick={insertFigure} onClose={() => setPicking(null)} />}
      {picking === "zone" && <ZoneSelect name="storyEditor.tool.zone" value={null} none="storyEditor.zone.choose" onChoose={(id) => id !== null && insertZone(id)} />}
    </>
  );
}

/** The quantity exactly as printed, in the words of a language; `null` where the statement has none: then what is selected leads to it. */
const printed = ({ quantity }: Statement, language: "zh" | "en"): string | null => (quantity ? `${quantityValue(quantity)[language]} ${quantity.unit[language]}` : null);

/** What is pressed here acts on what is selected in the field, which would be lost with the focus. */
const keepFocus = (event: PointerEvent) => event.preventDefault();

const ListIcon = () => (
  <Icon>
    <path d="M6 4h7.5M6 8h7.5M6 12h7.5" />
    <path d="M2.8 4h.1M2.8 8h.1M2.8 12h.1" strokeWidth="2.2" />
  </Icon>
);

const FigureIcon = () => (
  <Icon>
    <path d="M2.5 13.5h11" />
    <path d="M4 11V8M8 11V3M12 11V6" strokeWidth="2.2" />
  </Icon>
);

const ZoneIcon = () => (
  <Icon>
    <path d="M3 5.2l5-2.4 5 2.6-1 6.4-6 1.6-3.4-3.6z" strokeDasharray="2.4 1.6" />
  </Icon>
);
