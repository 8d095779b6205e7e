/** The layer of numbered pins: what is pressed there is a site. */
export const pinLayer = "site-pin";
