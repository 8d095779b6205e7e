type Props = { id: string; angle: 45 | 135; gap: number; width: number; color: string };

/** A line pattern with `gap` px between line centres; 135 falls to the right, 45 rises, as on the map. */
export function Hatch({ id, angle, gap, width, color }: Props) {
  return (
    <defs>
      <pattern
        id={id}
        width={gap}
        height={gap}
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(${angle === 135 ? 45 : -45})`}
      >
        <line x1="0" x2={gap} y1={gap / 2} y2={gap / 2} stroke={color} strokeWidth={width} />
      </pattern>
    </defs>
  );
}
