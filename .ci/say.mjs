/**
 * Tells the person at the terminal one thing, in Chinese and in English, a line each.
 * @param {string} zh
 * @param {string} en
 */
export function say(zh, en) {
  console.log(`${zh}\n${en}`);
}

/**
 * Tells the same beside the output proper, on standard error.
 * @param {string} zh
 * @param {string} en
 */
export function remark(zh, en) {
  console.error(`${zh}\n${en}`);
}

/** An error whose message is meant for the person at the terminal: no stack trace is shown with it. */
export class PlainError extends Error {
  /**
   * @param {string} zh
   * @param {string} en
   */
  constructor(zh, en) {
    super(`${zh}\n${en}`);
    this.name = "PlainError";
  }
}

/**
 * Runs a script's main function; a plain error is printed as its sentence, any other with its stack.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
