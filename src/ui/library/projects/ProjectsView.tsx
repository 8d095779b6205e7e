/** 项目库 as a board of stages, a list, or the list beside the map. */
export function ProjectsView({ as }: { as: "board" | "list" | "map" }) {
  return <section data-as={as} />;
}
