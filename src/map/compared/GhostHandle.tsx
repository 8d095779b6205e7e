import { useEffect, useId, useLayoutEffect, useRef, useState, type CSSProperties, type KeyboardEvent } from "react";
import type { GhostScene } from "../../cartography/scene";
import { slotToken } from "../../cartography/slot-style";
import type { Language } from "../../domain/saved-view";
import { translate, type MessageKey } from "../../i18n/translate";
import { usePlan } from "../../store/use-plan";
import { ghostLabel, ghostMoved } from "./ghost-words";
import styles from "./ghosts.module.css";

type By = readonly [dx: number, dy: number];
type Props = {
  ghost: GhostScene;
  over: string;
  language: Language;
  onElement: (element: HTMLElement | null) => void;
  /** Its words or what is open at it take another room. */
  onResize: () => void;
  onDrag: (ghost: GhostScene, event: PointerEvent, target: HTMLElement, ended: (hasMoved: boolean) => void) => void;
  /** By so many CSS pixels of the pane. */
  onNudge: (by: By) => void;
  onCentre: () => void;
  onRemove: () => void;
};

/** In CSS pixels: by a key or a button, and by a key with Shift. */
const step = { coarse: 10, fine: 1 } as const;
const ways = { ArrowUp: [0, -1], ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowDown: [0, 1] } as const satisfies Record<string, By>;
type Way = keyof typeof ways;
const isWay = (key: string): key is Way => Object.hasOwn(ways, key);
const wayOf = (key: Way, px: number): By => [ways[key][0] * px, ways[key][1] * px];

/** The pill of a ghost: dragged, moved by arrow keys, or pressed for buttons that do the same. */
export function GhostHandle({ ghost, over, language, onElement, onResize, onDrag, onNudge, onCentre, onRemove }: Props) {
  const label = usePlan((state) => ghostLabel(state, language, ghost.of));
  const english = usePlan((state) => (language === "both" ? ghostLabel(state, "en", ghost.of) : null));
  const lies = usePlan((state) => ghostMoved(state, ghost.of, over));
  const [isOpen, setOpen] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const hasDragged = useRef(false);
  const host = useRef<HTMLDivElement>(null);
  const pill = useRef<HTMLButtonElement>(null);
  const help = useId();
  const t = (key: MessageKey) => translate(language, key);

  useLayoutEffect(() => {
    onElement(host.current);
    return () => onElement(null);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the element is the same for as long as it is there
  }, []);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- what changes its size, whoever hears of it
  useLayoutEffect(onResize, [isOpen, label, english]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const within = (event: Event) => host.current?.contains(event.target as Node) === true;
    const onDown = (event: PointerEvent) => !within(event) && setOpen(false);
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape" || !within(event)) return;
      // It closes these buttons and nothing else.
      event.stopPropagation();
      setOpen(false);
      pill.current?.focus();
    };
    document.addEventListener("pointerdown", onDown, true);
    document.addEventListener("keydown", onKey, true);
    return () => {
      document.removeEventListener("pointerdown", onDown, true);
      document.removeEventListener("keydown", onKey, true);
    };
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isWay(event.key)) onNudge(wayOf(event.key, event.shiftKey ? step.fine : step.coarse));
    else if (event.key === "Home") onCentre();
    else if (event.key === "Delete" || event.key === "Backspace") onRemove();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div ref={host} role="group" aria-label={t("ghost.move")} className={styles["handle"]} style={{ "--slot": slotToken(ghost.slot) } as CSSProperties} data-ghost={ghost.of} data-held={isHeld || undefined}>
      <span className={styles["leader"]} aria-hidden="true" data-leader />
      <button
        ref={pill}
        type="button"
        className={styles["pill"]}
        title={[label, english, t("ghost.drag")].filter((part) => part !== null).join(" · ")}
        aria-expanded={isOpen}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          hasDragged.current = false;
          if (event.button !== 0 || !event.isPrimary) return;
          setHeld(true);
          onDrag(ghost, event.nativeEvent, event.currentTarget, (hasMoved) => {
            hasDragged.current = hasMoved;
            setHeld(false);
          });
        }}
        onClick={() => {
          if (!hasDragged.current) setOpen(!isOpen);
          hasDragged.current = false;
        }}
      >
        <span className={styles["first"]}>
          <svg className={styles["grip"]} viewBox="0 0 6 10" aria-hidden="true">
            <path d="M1 1h0M5 1h0M1 5h0M5 5h0M1 9h0M5 9h0" />
          </svg>
          {label}
        </span>
        {english !== null && (
          <span lang="en" className={styles["second"]}>
            {english}
          </span>
        )}
        <span className={styles["said"]}>
          {` · ${t("ghost.drag")} · `}
          {lies}
        </span>
      </button>
      <span id={help} hidden>
        {t("ghost.keys")}
      </span>
      {isOpen && (
        <div className={styles["moves"]} data-moves>
          {(Object.keys(ways) as Way[]).map((way) => (
            <button key={way} type="button" className={styles["move"]} data-way={way} aria-label={t(`ghost.${way}`)} title={t(`ghost.${way}`)} onClick={() => onNudge(wayOf(way, step.coarse))}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M8 13V3.5M4 7.5l4-4 4 4" />
              </svg>
            </button>
          ))}
          <button type="button" className={styles["word"]} onClick={onCentre}>
            {t("ghost.centre")}
          </button>
          <button type="button" className={styles["word"]} onClick={onRemove}>
            {t("ghost.remove")}
          </button>
        </div>
      )}
    </div>
  );
}
