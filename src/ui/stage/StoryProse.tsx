import { useMemo } from "react";
import type { StoryBlock, StoryRun } from "../../domain/stories/story-block";
import { parseStoryText } from "../../formats/stories/story-text";
import { StoryLinkButton } from "./StoryLinkButton";
import css from "./StoryProse.module.css";

/** The text of a chapter in one language (`lang`: `zh-CN`, `en`, `lo` …), as elements; a link leads to what it names. */
export function StoryProse({ text, lang }: { text: string; lang: string }) {
  const blocks = useMemo(() => parseStoryText(text), [text]);
  return (
    <div className={css.prose} lang={lang}>
      {blocks.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a text that changed is another text
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: StoryBlock }) {
  if (block.kind === "paragraph") return <p>{runs(block.runs)}</p>;
  const items = block.items.map((item, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- as above
    <li key={index}>{runs(item)}</li>
  ));
  return block.ordered ? (
    <ol className={css.list} start={block.start}>
      {items}
    </ol>
  ) : (
    <ul className={css.list}>{items}</ul>
  );
}

// oxlint-disable-next-line react/no-array-index-key -- as above
const runs = (all: readonly StoryRun[]) => heldRuns(all).map((run, index) => <Run key={index} run={run} />);

/** What must not begin a line. A line may break beside a button all the same, so what follows one stays with it. */
const closing = /^[、，。；：！？）》」』”’,.;:!?)]/;

type HeldRun = StoryRun & { held: string };

/** Each link with the sign that follows it, which is taken from the next run. */
function heldRuns(all: readonly StoryRun[]): HeldRun[] {
  const signAfter = (run: StoryRun | undefined, next: StoryRun | undefined) => (run?.link && next && !next.link ? (closing.exec(next.text)?.[0] ?? "") : "");
  return all.map((run, index) => ({ ...run, text: run.text.slice(signAfter(all[index - 1], run).length), held: signAfter(run, all[index + 1]) }));
}

function Run({ run: { text, strong, emphasis, link, held } }: { run: HeldRun }) {
  const words = link ? <StoryLinkButton link={link}>{text}</StoryLinkButton> : text;
  const stressed = emphasis ? <em>{words}</em> : words;
  const whole = strong ? <strong>{stressed}</strong> : stressed;
  if (!held) return <>{whole}</>;
  return (
    <span className={css.held}>
      {whole}
      {held}
    </span>
  );
}
