/** There is one search field on the page; the shortcuts find it by this id. */
export const searchInputId = "search";

export const optionId = (listId: string, index: number): string => `${listId}-${index}`;
