/** 72 random bits in hexadecimal, for the id of something new; `crypto.randomUUID` is not there on plain http. */
export const randomId = (): string => [...crypto.getRandomValues(new Uint8Array(9))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
