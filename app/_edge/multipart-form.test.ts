import { describe, expect, it, vi } from "vitest";
import { formRoute } from "@/app/_edge/form-route";
import type { FormValues } from "@/app/_edge/form-values";
import { isMultipart, readMultipart } from "@/app/_edge/multipart-form";

vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "https://privacy.example.org", trustedProxies: 0 }),
}));

const url = "http://10.0.0.7:3000/fr/minet/request/files/add";
const headers = { Origin: "https://privacy.example.org" };
function formOf(...files: [name: string, content: Uint8Array<ArrayBuffer>][]): FormData {
  const form = new FormData();
  form.append("text", "Zoé\r\nligne");
  for (const [name, content] of files) form.append("file", new File([content], name));
  return form;
}
const post = (body: BodyInit, more: Record<string, string> = {}) =>
  new Request(url, { method: "POST", body, headers: { ...headers, ...more } });
/** A body that arrives in pieces and never says how long it will be. */
const stream = (pieces: Uint8Array[], more: Record<string, string>, fails = false) => {
  let read = 0;
  const body = new ReadableStream({
    pull(controller) {
      const piece = pieces[read++];
      if (piece) controller.enqueue(piece);
      else if (fails) controller.error(new Error("gone"));
      else controller.close();
    },
  });
  const init = { method: "POST", body, headers: { ...headers, ...more }, duplex: "half" };
  return { request: new Request(url, init as RequestInit), read: () => read };
};
const every = Uint8Array.from({ length: 256 }, (_, at) => at);

describe("a form with files", () => {
  it("gives fields as text and files as bytes", async () => {
    const { form, files } = await readMultipart(
      post(formOf(["é\u202E.pdf", every], ["b.png", every])),
      10_000,
    );
    expect(form.text("text")).toBe("Zoé\nligne");
    expect(files.map(({ field, name }) => [field, name])).toEqual([
      ["file", "é\u202E.pdf"],
      ["file", "b.png"],
    ]);
    expect(files[0]?.bytes).toEqual(every);
  });

  it("leaves out a file that nobody chose, and keeps an empty one that somebody did", async () => {
    const { files } = await readMultipart(
      post(formOf(["", new Uint8Array()], ["a.txt", new Uint8Array()])),
      10_000,
    );
    expect(files.map(({ name }) => name)).toEqual(["a.txt"]);
  });

  it.each([
    { name: "another content type", body: "a=b", type: "application/x-www-form-urlencoded", status: 415 },
    { name: "no boundary", body: "x", type: "multipart/form-data", status: 415 },
    {
      name: "another boundary than it says",
      body: "--b\r\n\r\nx",
      type: "multipart/form-data; boundary=a",
      status: 400,
    },
    {
      name: "no end",
      body: '--a\r\nContent-Disposition: form-data; name="x"\r\n\r\nx',
      type: "multipart/form-data; boundary=a",
      status: 400,
    },
    {
      name: "parts without end",
      body: '--a\r\nContent-Disposition: form-data; name="x"\r\n\r\nx\r\n'.repeat(201),
      type: 'multipart/form-data; boundary="a"',
      status: 413,
    },
  ])("is refused: $name", async ({ body, type, status }) => {
    await expect(readMultipart(post(body, { "Content-Type": type }), 100_000)).rejects.toMatchObject({
      status,
    });
  });

  it("is refused when it says that it is too long, with no more read than its beginning", async () => {
    const { request, read } = stream([every], {
      "Content-Type": "multipart/form-data; boundary=a",
      "Content-Length": "1001",
    });
    await expect(readMultipart(request, 1_000)).rejects.toMatchObject({ status: 413 });
    expect(read()).toBeLessThanOrEqual(3);
  });

  it("is refused as soon as it is too long, when it does not say so", async () => {
    const { request, read } = stream(Array<Uint8Array>(1_000).fill(every), {
      "Content-Type": "multipart/form-data; boundary=a",
    });
    await expect(readMultipart(request, 1_000)).rejects.toMatchObject({ status: 413 });
    expect(read()).toBeLessThan(10);
  });

  it("is refused when it breaks off", async () => {
    const { request } = stream([every], { "Content-Type": "multipart/form-data; boundary=a" }, true);
    await expect(readMultipart(request, 1_000)).rejects.toMatchObject({ status: 400 });
  });

  it("is told from others by its type alone", () => {
    expect(isMultipart(post(formOf()))).toBe(true);
    expect(isMultipart(post("a=b", { "Content-Type": "multipart/form-data-x" }))).toBe(false);
  });
});

describe("a route that takes files", () => {
  const context = { params: Promise.resolve({}) };
  const route = (handle = vi.fn(async () => "/fr")) => ({
    handle,
    take: formRoute("/x", handle, ({ code }) => `/fr/files?problem=${code}`, { files: true }),
  });

  it("hands them to its command", async () => {
    const { take, handle } = route();
    expect((await take(post(formOf(["a.pdf", every])), context)).status).toBe(303);
    expect(handle).toHaveBeenCalledWith(
      expect.objectContaining({ files: [expect.objectContaining({ name: "a.pdf", bytes: every })] }),
    );
  });

  it("takes a form without any as well", async () => {
    const { take, handle } = route();
    await take(post("a=b", { "Content-Type": "application/x-www-form-urlencoded" }), context);
    expect(handle).toHaveBeenCalledWith(expect.objectContaining({ files: [] }));
  });

  it.each([
    ["said to be too long", { "Content-Length": "25000001" }, every],
    ["found to be too long", {}, new Uint8Array(25_000_001)],
  ] as const)(
    "knows the texts before the files of a form %s, and runs nothing",
    async (_name, headers, bytes) => {
      const handle = vi.fn(async () => "/fr");
      const refused: FormValues[] = [];
      const take = formRoute(
        "/x",
        handle,
        (_problem, { form }) => {
          refused.push(form);
          return "/fr";
        },
        { files: true },
      );
      const form = new FormData();
      form.append("note", "Zoé, 3 lignes");
      form.append("right", "access");
      form.append("right", "erasure");
      form.append("file", new File([bytes], "secret.pdf"));
      form.append("after", "x");
      await take(post(form, headers), context);
      expect(handle).not.toHaveBeenCalled();
      const [read] = refused;
      expect(read?.text("note")).toBe("Zoé, 3 lignes");
      expect(read?.all("right")).toEqual(["access", "erasure"]);
    },
  );

  it("sends who sent too much back to the page, without the name of the file", async () => {
    const { take, handle } = route();
    const response = await take(post(formOf(), { "Content-Length": "25000001" }), context);
    expect(response.headers.get("location")).toMatch(/\/fr\/files\?problem=file\.too_large$/);
    expect(handle).not.toHaveBeenCalled();
  });

  it("does nothing for another site", async () => {
    const { take, handle } = route();
    expect(
      (await take(post(formOf(["a.pdf", every]), { Origin: "https://evil.example" }), context)).status,
    ).toBe(403);
    expect(handle).not.toHaveBeenCalled();
  });

  it("a route that takes none refuses them", async () => {
    const response = await formRoute("/x", async () => "/fr")(post(formOf(["a.pdf", every])), context);
    expect(response.status).toBe(422);
  });
});
