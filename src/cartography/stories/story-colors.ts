/** Of the one hero figure and of what is aimed at. */
export const amber = "#F3B773";

/** Of what stands up: amber for the figures of a chapter, azurite where a theme's quantity rises. */
export const reliefColors = {
  figures: { glass: "#FFCB8C", built: "#E9A95F", cap: "#FFE2BA", edge: amber, seam: "#6B4A20" },
  theme: { glass: "#86ABBF", built: "#6F9AB2", cap: "#B9D3E0", edge: "#B4CBD8", seam: "#2B4656" },
} as const;
