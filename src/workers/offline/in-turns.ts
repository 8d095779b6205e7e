/** Takes all of them, so many at a time; the first that fails ends it. */
export async function inTurns<T>(all: readonly T[], atOnce: number, take: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const goOn = async (): Promise<void> => {
    const one = left.shift();
    if (one === undefined) return;
    await take(one);
    await goOn();
  };
  await Promise.all(Array.from({ length: atOnce }, goOn));
}
