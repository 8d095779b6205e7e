/** 利益分享 as a list, or the list beside the map. */
export function SplitsView({ as }: { as: "board" | "list" | "map" }) {
  return <section data-as={as} />;
}
