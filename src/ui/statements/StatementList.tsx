import { useRef, useState } from "react";
import type { Statement } from "../../domain/statement";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Bilingual } from "../widgets/Bilingual";
import { messageText } from "../layers/message-text";
import { StatementRow } from "./StatementRow";
import css from "./StatementList.module.css";

type Props = {
  statements: readonly Statement[];
  first?: number;
  /** How many more come with each asking; without it all the rest. */
  more?: number;
  label?: string | undefined;
  onOpen?: (statement: Statement) => void;
  open?: string | null;
};

/** Statements one below the other; the rest of a long list waits until it is asked for, so that the page stays light. */
export function StatementList({ statements, first = 30, more = Infinity, label, onOpen, open = null }: Props) {
  const [count, setCount] = useState(first);
  const list = useRef<HTMLUListElement>(null);
  const rest = statements.length - count;
  const showMore = () => {
    setCount(count + more);
    // The pressed button goes or moves away: the keyboard goes on where the new rows begin.
    requestAnimationFrame(() => list.current?.children[count]?.querySelector("button")?.focus());
  };
  if (statements.length === 0) {
    return (
      <p className={css.none} role="status">
        <BilingualMessage of="statements.noneLeft" />
      </p>
    );
  }
  return (
    <>
      <ul ref={list} className={css.list} aria-label={label}>
        {statements.slice(0, count).map((statement) => (
          <StatementRow key={statement.id} statement={statement} onOpen={onOpen} isOpen={statement.id === open} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={css.more} onClick={showMore}>
          <Bilingual text={messageText("statements.rest", { n: Math.min(rest, more) })} />
        </button>
      )}
    </>
  );
}
