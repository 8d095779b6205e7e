import { rooms } from "./rooms";
import { addMessages, type Words } from "./translate";

/** Fetches the words of a room. */
export type LoadRoom = () => Promise<Words>;

/** Makes the words of these rooms known, and those that all later parts share. @throws where a file does not arrive */
export async function loadWords(...wanted: readonly LoadRoom[]): Promise<void> {
  for (const words of await Promise.all([rooms.late, ...wanted].map((load) => load()))) addMessages(words);
}
