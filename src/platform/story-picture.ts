/** Where a picture of a story lies: beside the page, from a server as from a folder on disk. */
export const storyPictureUrl = (file: string): string => new URL(`geodata/stories/${encodeURIComponent(file)}`, document.baseURI).href;
