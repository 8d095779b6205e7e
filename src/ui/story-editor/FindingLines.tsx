import type { StoryFinding } from "../../domain/stories/story-finding";
import { shownStatements } from "../../store/shown-statements";
import { usePlan } from "../../store/use-plan";
import { CautionIcon } from "../widgets/ShellIcons";
import { useTranslation } from "../widgets/use-translation";
import { findingText, partText } from "./finding-text";
import css from "./Findings.module.css";
import { FaultIcon } from "./EditorIcons";

type Props = { findings: readonly StoryFinding[]; onGoTo: (part: string) => void };

/** Findings, the faults first; each leads to the field it is about. */
export function FindingLines({ findings, onGoTo }: Props) {
  const { t, language } = useTranslation();
  const statements = usePlan(shownStatements);
  const shown = [...findings].sort((a, b) => Number(a.severity === "caution") - Number(b.severity === "caution"));
  if (shown.length === 0) return null;
  return (
    <ul className={css.lines}>
      {shown.map((finding, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- one field may have the same finding twice
        <li key={`${finding.part} ${finding.code} ${index}`}>
          <button type="button" className={css.line} data-severity={finding.severity} onClick={() => onGoTo(finding.part)}>
            {finding.severity === "fault" ? <FaultIcon /> : <CautionIcon />}
            <span>
              <b>{t(`storyEditor.severity.${finding.severity}`)}</b> {findingText(finding, language, statements)}
              <small>{partText(finding.part, language)}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
