/** Radius of the disc of a thousand dwellings, in px; the area goes as the dwellings do. */
const radiusOfThousand = 13;
const [least, most] = [6, 40];

/** Where nobody said how many: small, and not to be mistaken for a number. */
export const dwellingsUnknownRadius = 8;

/** Radius of a housing disc: √ of the dwellings, so that twice the dwellings is twice the area. */
export const houseRadius = (dwellings: number): number => Math.min(most, Math.max(least, radiusOfThousand * Math.sqrt(dwellings / 1000)));
