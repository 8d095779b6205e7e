import { useMemo } from "react";
import type { StoryBlock, StoryRun } from "../../domain/stories/story-block";
import { parseStoryText } from "../../formats/stories/story-text";
import { StoryLinkButton } from "./StoryLinkButton";
import css from "./StoryProse.module.css";

/** The text of a chapter in one language (`lang`: `zh`, `en`, `lo` …), as elements; a link leads to what it names. */
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
const runs = (all: readonly StoryRun[]) => all.map((run, index) => <Run key={index} run={run} isHeld={closing.test(all[index + 1]?.text ?? "")} />);

/** What must not begin a line. A line may break beside a button all the same, but for a word joiner between. */
const closing = /^[、，。；：！？）》」』”’,.;:!?)]/;
const wordJoiner = "\u2060";

function Run({ run: { text, strong, emphasis, link }, isHeld }: { run: StoryRun; isHeld: boolean }) {
  const words = link ? <StoryLinkButton link={link}>{text}</StoryLinkButton> : text;
  const stressed = emphasis ? <em>{words}</em> : words;
  return (
    <>
      {strong ? <strong>{stressed}</strong> : stressed}
      {link && isHeld && wordJoiner}
    </>
  );
}
