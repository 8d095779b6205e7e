import { WebAddress, z } from "../schema";

/** What an installation sets for its exhibition; never in an address. */
export const KioskConfiguration = z.strictObject({
  /** The PIN that leads out of the kiosk, hashed (`npm run kiosk:pin`); `null`: nothing leads out. */
  exitPin: z.prefault(z.nullable(z.strictObject({ salt: z.string().check(z.regex(/^[0-9a-f]{32}$/)), hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) })), null),
  /** Where visitors reach this app with their phones, for the QR code; `null` shows none. */
  publicAddress: z.prefault(z.nullable(WebAddress), null),
  /** `HH:MM` local time at which the kiosk reloads itself once a day while nobody is there; `null` never. */
  reloadAt: z.prefault(z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))), null),
  /** For the smallest letters: height of the picture and the distance it is read from. */
  wall: z.prefault(z.nullable(z.strictObject({ heightMm: z.number().check(z.gte(100), z.lte(20_000)), viewingM: z.number().check(z.gte(0.3), z.lte(100)) })), null),
});
export type KioskConfiguration = z.infer<typeof KioskConfiguration>;

export const defaultKiosk: KioskConfiguration = { exitPin: null, publicAddress: null, reloadAt: null, wall: null };
