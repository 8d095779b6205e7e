import type { Ref } from "react";

type Props = { ref: Ref<HTMLInputElement>; label: string; testId: string; onFile: (file: File) => void };

/** The hidden input behind a button that chooses a table. */
export function TableFileInput({ ref, label, testId, onFile }: Props) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      accept=".xlsx,.xls,.et,.csv,.txt,.tsv"
      aria-label={label}
      data-testid={testId}
      onChange={({ target }) => {
        const file = target.files?.item(0);
        if (file) onFile(file);
        // The same file can be chosen again after it was corrected.
        target.value = "";
      }}
    />
  );
}
