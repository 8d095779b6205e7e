export function ThemeLegend() { return null; }
