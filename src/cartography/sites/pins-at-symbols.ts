import type { DrawnZone } from "../drawn-zones";
import type { SitesScene } from "../scene";

/** The pins of zones whose symbol is drawn aside of its place point to the symbol, which is what a reader sees. */
export function pinsAtSymbols(scene: SitesScene, asLocated: readonly DrawnZone[], asDrawn: readonly DrawnZone[]): SitesScene {
  const moved = new Map(asDrawn.filter((one, index) => one !== asLocated[index]).map(({ zone, anchor }): [string, DrawnZone["anchor"]] => [zone.id, anchor]));
  if (moved.size === 0) return scene;
  return { ...scene, pins: scene.pins.map((pin) => ({ ...pin, at: moved.get(pin.id) ?? pin.at })) };
}
