import { Fragment } from "react";

/** A long official name, which breaks at its brackets before it breaks within a word. */
export const OfficialName = ({ name }: { name: string }) => (
  <>
    {name.split(/(?<=）)|(?=（)/).map((part, index) => (
      <Fragment key={part}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);
