/** The card that says what to relax where nothing remains; the empty list of candidates leads to it. */
export const emptyResultId = "finder-empty";
