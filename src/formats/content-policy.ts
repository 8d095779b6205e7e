import type { BaseMap } from "../domain/base-map";
import type { Configuration } from "../domain/configuration";

/** Origins that an installation's configuration names, besides its own: of base maps, and of fonts. */
export function configuredOrigins({ baseMaps, fonts }: Pick<Configuration, "baseMaps" | "fonts">): { maps: string[]; fonts: string[] } {
  return {
    maps: unique(baseMaps.flatMap((baseMap) => [...addressesOf(baseMap), ...baseMap.origins])),
    fonts: unique(fonts.flatMap(({ file }) => file ?? [])),
  };
}

/**
 * The part of the content security policy that depends on the configuration: nothing may be fetched but
 * from the page's own origin and from exactly the configured ones. The fixed part stands in index.html.
 */
export function policyFor(configuration: Pick<Configuration, "baseMaps" | "fonts">): string {
  const { maps, fonts } = configuredOrigins(configuration);
  return [
    ["default-src", "'self'"],
    ["script-src", "'self'", "'wasm-unsafe-eval'"],
    ["style-src", "'self'"],
    ["worker-src", "'self'", "blob:"],
    ["img-src", "'self'", "data:", "blob:", ...maps],
    ["connect-src", "'self'", ...maps],
    ["font-src", "'self'", ...fonts],
  ]
    .map((directive) => directive.join(" "))
    .join("; ");
}

/** The address with each of the subdomains in the place of `{s}`; itself where there is none. */
export const addressesOf = (baseMap: BaseMap): string[] => {
  const subdomains = "subdomains" in baseMap ? baseMap.subdomains : [];
  return baseMap.url.includes("{s}") ? subdomains.map((name) => baseMap.url.replaceAll("{s}", name)) : [baseMap.url];
};

const unique = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => (/^https?:/i.test(address) ? [originOf(address)] : [])).filter((origin) => origin !== null)),
];

/** A host may hold signs that would end a directive of the policy; such an address gets no permission. */
const originOf = (address: string): string | null => {
  try {
    const { origin } = new URL(address);
    return /^https?:\/\/([\w.-]+|\[[0-9a-f:]+\])(:\d+)?$/.test(origin) ? origin : null;
  } catch {
    return null;
  }
};
