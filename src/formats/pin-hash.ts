import { scryptAsync } from "@noble/hashes/scrypt.js";
import { bytesToHex, hexToBytes, randomBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** As `config.json` keeps it: hexadecimal, 16 and 32 bytes. */
export type PinHash = { salt: string; hash: string };

/** A tenth of a second on a desk computer, 32 MB: what makes guessing slow where someone has the file. Works without a secure origin. */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/** Salt and hash of a PIN, for the configuration. */
export async function hashPin(pin: string, salt: Uint8Array = randomBytes(16)): Promise<PinHash> {
  return { salt: bytesToHex(salt), hash: bytesToHex(await scryptAsync(utf8ToBytes(pin), salt, cost)) };
}

/** Whether it is the PIN that was hashed; takes the same time wherever they differ. */
export async function matchesPin(pin: string, { salt, hash }: PinHash): Promise<boolean> {
  const [own, wanted] = [hexToBytes((await hashPin(pin, hexToBytes(salt))).hash), hexToBytes(hash)];
  const difference = own.reduce((sum, byte, at) => sum | (byte ^ (wanted[at] ?? 0)), own.length ^ wanted.length);
  return difference === 0;
}
