import { lazy, type ComponentType } from "react";
import { loadWords, type LoadRoom } from "../../i18n/load-words";

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

/**
 * Like `lazy`, which remembers a failure for good; here the next mount after `askAgain` loads anew.
 * @param words the rooms whose words the part needs beside those that all later parts share
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>, ...words: readonly LoadRoom[]): ComponentType<P> {
  const begin = (missingStyles: readonly string[]) =>
    lazy(async () => {
      const failed = new Set<string>();
      const onError = ({ target }: Event) => {
        if (!(target instanceof HTMLLinkElement) || target.rel !== "stylesheet") return;
        failed.add(target.href);
        target.remove();
      };
      document.addEventListener("error", onError, true);
      try {
        await Promise.all(missingStyles.map(fetchStyles));
        const [part] = await Promise.all([load(), loadWords(...words)]);
        return { default: part };
      } catch (cause) {
        throw new PartNotLoaded(cause, () => {
          Part = begin([...failed]);
        });
      } finally {
        document.removeEventListener("error", onError, true);
      }
    });
  let Part = begin([]);
  return function LazyPart(props: P) {
    return <Part {...props} />;
  };
}

/** The bundler's loader asks for a stylesheet only once, whether it came or not. */
const fetchStyles = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error(`No stylesheet at ${href}`)));
    document.head.append(link);
  });
