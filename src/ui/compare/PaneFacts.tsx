import type { ComparedPlace } from "../../domain/compared-place";
import type { Prefecture } from "../../domain/publication";
import { useTranslation } from "../widgets/use-translation";
import { placeFacts } from "./place-line";
import styles from "./PaneFacts.module.css";

type Props = { place: ComparedPlace; prefecture: Prefecture | null };

/** What is stated of a place on one line, a second one in English where both languages are shown; without room for all of it the method stays longest. */
export function PaneFacts({ place, prefecture }: Props) {
  const { language } = useTranslation();
  return (
    <div className={styles.facts}>
      <Line facts={placeFacts(language, place, prefecture)} />
      {language === "both" && <Line facts={placeFacts("en", place, prefecture)} lang="en" />}
    </div>
  );
}

const Line = ({ facts, lang }: { facts: readonly string[]; lang?: "en" }) => (
  <p className={styles.line} lang={lang}>
    {facts.map((fact, index) => (
      <span key={fact} style={{ order: facts.length - index }}>
        {fact}
        {index < facts.length - 1 && " · "}
      </span>
    ))}
  </p>
);
