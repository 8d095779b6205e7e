import css from "./Swatch.module.css";

export type Status = "existing" | "under-construction" | "planned" | "target" | "mixed";

/** How far along a thing is, by fill alone: disc, half disc, ring, dashed ring with a dot; two opposite quarters where nobody can divide it. */
export function StatusGlyph({ status }: { status: Status }) {
  return (
    <svg className={css.glyph} viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.3" aria-hidden="true" focusable="false">
      {status === "existing" && <circle cx="6" cy="6" r="5" fill="currentColor" stroke="none" />}
      {status === "under-construction" && <path d="M6 1.6A4.4 4.4 0 0 1 6 10.4Z" fill="currentColor" stroke="none" />}
      {status === "mixed" && <path d="M6 6V1.6A4.4 4.4 0 0 0 1.6 6ZM6 6V10.4A4.4 4.4 0 0 0 10.4 6Z" fill="currentColor" stroke="none" />}
      {status === "target" && <circle cx="6" cy="6" r="1.5" fill="currentColor" stroke="none" />}
      {status !== "existing" && <circle cx="6" cy="6" r="4.4" strokeDasharray={status === "target" ? "2 1.45" : undefined} />}
    </svg>
  );
}
