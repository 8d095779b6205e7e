import { createContext, type RefObject } from "react";

/** A form that stands open: whether it holds what was not saved, and how it asks what becomes of that. */
export type OpenForm = { isChanged: () => boolean; ask: () => void };

/** The open form of the library, of which whoever would close the library has to know. */
export const OpenFormContext = createContext<RefObject<OpenForm | null>>({ current: null });
