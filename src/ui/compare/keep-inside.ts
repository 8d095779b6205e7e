const marginPx = 8;

/**
 * For a card that opens within the panes: moves it up and to the left as far as it would be cut off at their edges, and lets it scroll
 * where it is higher than they are. A ref; what is in the card may change.
 */
export function keepInside(card: HTMLElement | null): (() => void) | undefined {
  const frame = card?.closest("main");
  if (!card || !frame) return undefined;
  const settle = () => {
    card.style.translate = "none";
    card.style.maxHeight = `${frame.clientHeight - 2 * marginPx}px`;
    const [own, around] = [card.getBoundingClientRect(), frame.getBoundingClientRect()];
    const beyond = (end: number, limit: number) => Math.min(0, limit - marginPx - end);
    card.style.translate = `${beyond(own.right, around.right)}px ${beyond(own.bottom, around.bottom)}px`;
  };
  settle();
  const observer = new ResizeObserver(settle);
  observer.observe(card);
  observer.observe(frame);
  return () => observer.disconnect();
}
