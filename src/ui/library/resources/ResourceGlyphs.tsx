import type { ResourceRecord } from "../../../domain/sites/site-records";
import css from "./ResourceGlyphs.module.css";

/** How far along a resource is, by form alone: each status has a figure of its own, read in grey as in colour. */
export function ResourceStatusGlyph({ status }: { status: ResourceRecord["status"] }) {
  return (
    <svg className={css.glyph} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      {status === "planned" && <circle cx="7" cy="7" r="5" />}
      {status === "approved-unsupplied" && <path d="M12 7A5 5 0 1 1 7 2M4.8 7l1.8 1.8L11.4 3" />}
      {status === "reserved" && (
        <>
          <path d="M2 2h10v10H2Z" />
          <path className={css.full} d="M2 8h10v4H2Z" />
        </>
      )}
      {status === "supplied-building" && (
        <>
          <circle cx="7" cy="7" r="5" />
          <path className={css.full} d="M7 2A5 5 0 0 1 7 12Z" />
        </>
      )}
      {status === "built" && <circle className={css.full} cx="7" cy="7" r="5" />}
      {status === "idle" && <path d="M7 2a5 5 0 1 0 0 10A5 5 0 1 0 7 2ZM5.6 5v4M8.4 5v4" />}
      {status === "inefficient" && <path d="M2 3.2h10L7 11.6ZM7 5.4v2.4" />}
      {status === null && <path strokeDasharray="2 1.6" d="M2 2h10v10H2Z" />}
    </svg>
  );
}

/** A plot, a plant, a quota: the figures of the map's marks. */
export function ResourceTypeGlyph({ type }: { type: ResourceRecord["type"] }) {
  return (
    <svg className={css.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {type === "land" && <path d="M2.4 10.8 6 3.6 13.6 5.2 12 12.6Z" />}
      {type === "plant" && <path d="M2.5 13.2V6.6l3.6 2.2V6.6l3.6 2.2V3h3.8v10.2Z" />}
      {type === "energy" && <path d="M9.2 2 4 9H7.6L6.6 14 12 6.8H8.4Z" />}
    </svg>
  );
}
