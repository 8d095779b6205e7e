export function ThemePanel() { return null; }
