import { useEffect } from "react";

/** While a page is open that has something to print, the browser's own command prints that too; `name` is what it proposes to call a PDF. */
export function usePrinting(name: string): void {
  useEffect(() => {
    const page = document.documentElement;
    const { title } = document;
    const begin = () => {
      document.title = name;
    };
    const end = () => {
      document.title = title;
    };
    page.dataset["printing"] = "sites";
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      delete page.dataset["printing"];
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, [name]);
}
