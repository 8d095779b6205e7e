import { lazy, type ComponentType } from "react";

/** A part of the page whose code did not arrive; it can be asked for once more. */
export class PartNotLoaded extends Error {
  constructor(
    cause: unknown,
    readonly askAgain: () => void,
  ) {
    super("A part of the page could not be loaded.", { cause });
    this.name = "PartNotLoaded";
  }
}

/** Like `lazy`, which remembers a failure for good; here the next mount after `askAgain` loads anew. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const begin = () =>
    lazy(async () => {
      // One of its own: parts load side by side, and the first to end must not take it from the others.
      const onError = (event: Event) => dropStylesheet(event);
      document.addEventListener("error", onError, true);
      try {
        return { default: await load() };
      } catch (cause) {
        throw new PartNotLoaded(cause, () => {
          Part = begin();
        });
      } finally {
        document.removeEventListener("error", onError, true);
      }
    });
  let Part = begin();
  return function LazyPart(props: P) {
    return <Part {...props} />;
  };
}

/** While its link stands in the page, the bundler's loader takes a stylesheet that failed for one that is there. */
function dropStylesheet({ target }: Event): void {
  if (target instanceof HTMLLinkElement && target.rel === "stylesheet") target.remove();
}
