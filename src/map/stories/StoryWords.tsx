import type { Map as MapLibreMap } from "maplibre-gl";
import { useEffect, useRef } from "react";
import { overlayType } from "../../cartography/stories/overlay-places";
import type { ReliefTier, StoryScene } from "../../cartography/stories/story-scene";
import { textWidthEm } from "../../cartography/text-size";
import { usePlanStore } from "../../store/use-plan";
import { StatusGlyph } from "./StatusGlyph";
import styles from "./StoryWords.module.css";
import { followMap } from "./place-words";
import { animateStory } from "./animate";

type StoryWordsProps = { map: MapLibreMap; story: StoryScene };

/** The words beside columns and at places, with their leaders, and the light that passes along the ties. They follow every frame of the map. */
export function StoryWords({ map, story }: StoryWordsProps) {
  const store = usePlanStore();
  const overlay = useRef<HTMLDivElement>(null);
  useEffect(() => (overlay.current ? followMap(map, overlay.current, story, () => store.getState().padding) : undefined), [map, store, story]);
  useEffect(() => (overlay.current ? animateStory(map, overlay.current, story) : undefined), [map, story]);
  const columns = story.relief?.columns ?? [];
  return (
    <div className={styles.overlay} ref={overlay}>
      <svg className={styles.leaders} aria-hidden="true">
        {columns.flatMap(({ zone, tiers }) => tiers.filter(({ words }) => words).map(({ id }) => <Leader key={`${zone}-${id}`} id={`${zone}-${id}`} />))}
        {story.callouts.map(({ id }) => (
          <Leader key={id} id={id} />
        ))}
        <g data-pulses="" className={styles.pulses} />
      </svg>
      {/* The card has the same figures with their sources. */}
      <div aria-hidden="true">
        {columns.flatMap(({ zone, tiers }) =>
          tiers.map(({ id, words, status }) =>
            words ? (
              <p key={`${zone}-${id}`} className={styles.tier} data-word={`${zone}-${id}`} data-status={status}>
                <span style={{ minWidth: `${namesEm(tiers)}em` }}>
                  {words.name.name}
                  {words.name.second && <span className={styles.second}>{words.name.second}</span>}
                </span>
                <StatusGlyph status={status} />
                <span>
                  <span className={styles.value}>{words.value}</span>
                  <span className={styles.unit}>{words.unit}</span>
                  {words.second && <span className={styles.second}>{words.second}</span>}
                </span>
              </p>
            ) : null,
          ),
        )}
      </div>
      {story.callouts.map(({ id, words, value }) => (
        <p key={id} className={styles.callout} data-word={id} role="note">
          {words.name}
          {words.second && <span className={styles.second}>{words.second}</span>}
          {value && <span className={styles.calloutValue}>{value.name}</span>}
          {value?.second && <span className={styles.second}>{value.second}</span>}
        </p>
      ))}
    </div>
  );
}

/** The values of a column stand below each other. */
const namesEm = (tiers: readonly ReliefTier[]): number => Math.max(...tiers.map(({ words }) => (words ? Math.max(textWidthEm(words.name.name), (textWidthEm(words.name.second ?? "") * overlayType.secondPx) / overlayType.bodyPx) : 0)));

function Leader({ id }: { id: string }) {
  return (
    <g data-leader={id}>
      <polyline className={styles.casing} />
      <polyline className={styles.leader} />
      <circle className={styles.foot} />
    </g>
  );
}
