import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Seen, SeenProvider } from "./seen";

const pages = path.resolve(import.meta.dirname, "..");

/** Every element of markup below the pages of a request that sends something. */
async function sendingForms(): Promise<readonly { readonly file: string; readonly form: string }[]> {
  const files = (await readdir(pages, { recursive: true })).filter(
    (file) => file.endsWith(".tsx") && !file.endsWith(".test.tsx"),
  );
  const found = await Promise.all(
    files.map(async (file) => {
      const source = await readFile(path.join(pages, file), "utf8");
      return source
        .split(/(?=<form\b)/)
        .slice(1)
        .map((rest) => rest.split("</form>")[0] ?? "")
        .filter((form) => /method="post"/i.test(form))
        .map((form) => ({ file, form }));
    }),
  );
  return found.flat();
}

describe("what a person had seen when they filled in a form", () => {
  it("goes with every form of a request's pages, so that none overwrites what it did not show", async () => {
    const forms = await sendingForms();
    expect(forms.length).toBeGreaterThan(20);
    expect(forms.filter(({ form }) => !form.includes("<Seen />")).map(({ file }) => file)).toEqual([]);
  });

  it("is the length of the history that the page shows, without any script", () => {
    const html = renderToStaticMarkup(
      <SeenProvider lines={12}>
        <Seen />
      </SeenProvider>,
    );
    expect(html).toBe('<input type="hidden" name="seen" value="12"/>');
  });

  it("is left out where no page told it", () => {
    expect(renderToStaticMarkup(<Seen />)).toBe("");
  });
});
