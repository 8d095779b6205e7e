/** 资源库 as a board, a list, or the list beside the map. */
export function ResourcesView({ as }: { as: "board" | "list" | "map" }) {
  return <section data-as={as} />;
}
