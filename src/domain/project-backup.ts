import { z } from "./schema";

/** What has changed since the project was last saved to a file. */
export const Backup = z.strictObject({
  changes: z.int().check(z.gte(0)),
  /** When the first of these changes was made. */
  since: z.nullable(z.iso.datetime()),
  /** When the file was saved or opened. */
  savedAt: z.nullable(z.iso.datetime()),
});
export type Backup = z.infer<typeof Backup>;

export const noBackup: Backup = { changes: 0, since: null, savedAt: null };

const dueAfterChanges = 50;
const dueAfterMs = 7 * 24 * 3600 * 1000;

export const afterChange = ({ changes, since, savedAt }: Backup, at: Date): Backup => ({ changes: changes + 1, since: since ?? at.toISOString(), savedAt });

export const afterSaving = (at: Date): Backup => ({ changes: 0, since: null, savedAt: at.toISOString() });

/** Whether it is time to remind of a backup: 50 changes, or a week since the first of them. */
export const backupIsDue = ({ changes, since }: Backup, now: Date): boolean =>
  changes >= dueAfterChanges || (since !== null && now.getTime() - Date.parse(since) >= dueAfterMs);
