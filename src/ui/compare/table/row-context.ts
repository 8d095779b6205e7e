import { createContext } from "react";

/** What is told of the row that a cell stands in. */
export type RowDetailsState = { isOpen: boolean; detailsId: string; toggle: () => void };

export const RowContext = createContext<RowDetailsState>({ isOpen: false, detailsId: "", toggle: () => {} });
