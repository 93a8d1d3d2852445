import { describe, expect, it } from "vitest";
import { downloadResponse } from "@/app/_edge/download-response";

async function* twice() {
  yield Uint8Array.of(1, 2);
  yield Uint8Array.of(3);
}
const bytesOf = async (response: Response) => [...new Uint8Array(await response.arrayBuffer())];

describe("what is sent to be saved", () => {
  it("is kept by nobody on the way, and no browser guesses what it is", () => {
    const { headers } = downloadResponse({ filename: "audit.csv", type: "text/csv", body: "a" });
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("content-type")).toBe("text/csv");
    expect(headers.get("content-disposition")).toBe('attachment; filename="audit.csv"');
  });

  it("shows in the browser only where that is asked", () => {
    const shown = downloadResponse({
      filename: "a.txt",
      type: "text/plain",
      body: "a",
      disposition: "inline",
    });
    expect(shown.headers.get("content-disposition")).toBe('inline; filename="a.txt"');
  });

  it("arrives to the byte, from memory or as it is read", async () => {
    const file = { filename: "a.zip", type: "application/zip" };
    const streamed = downloadResponse({ ...file, body: twice(), byteCount: 3 });
    expect(streamed.headers.get("content-length")).toBe("3");
    expect(await bytesOf(streamed)).toEqual([1, 2, 3]);
    expect(await bytesOf(downloadResponse({ ...file, body: Uint8Array.of(0, 255) }))).toEqual([0, 255]);
    expect(await downloadResponse({ ...file, body: "é" }).text()).toBe("é");
  });
});
