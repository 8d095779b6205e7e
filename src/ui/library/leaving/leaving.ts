import { createContext } from "react";

/** A form that stands open: whether it holds what was not saved, and how it asks what becomes of that. */
export type OpenForm = { isChanged: () => boolean; ask: () => void };

/** Where a form of the library says that it stands open, or no longer does: whoever would close the library has to know. */
export const OpenFormContext = createContext<(form: OpenForm | null) => void>(() => undefined);
