import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxFileBytes } from "@/lib/files/file-limits";
import { inspectFile } from "@/lib/files/inspect-file";

const bytes = (text: string, encoding: BufferEncoding = "utf8") =>
  new Uint8Array(Buffer.from(text, encoding));
const pdf = (trailer = "trailer\n<< /Size 6 /Root 1 0 R >>") =>
  bytes(
    `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n${trailer}\nstartxref\n9\n%%EOF\n`,
    "latin1",
  );
const png = bytes(
  "89504e470d0a1a0a0000000d4948445200000001000000010806000000" +
    "1f15c4890000000a49444154789c6360000000020001e221bc330000000049454e44ae426082",
  "hex",
);
const mail =
  "From: Camille <camille@example.org>\r\nTo: desk@example.org\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nSubject: Re: my\r\n data\r\n\r\n<html><body>Hello</body></html>\r\n";

describe("a file that is taken", () => {
  const taken: { name: string; content: Uint8Array; claimed: string; mediaType: string; expected: string }[] =
    [
      {
        name: "PDF",
        content: pdf(),
        claimed: "mandat.pdf",
        mediaType: "application/pdf",
        expected: "mandat.pdf",
      },
      {
        name: "PDF of plain letters",
        content: bytes("%PDF-1.4\n1 0 obj\nendobj\n%%EOF"),
        claimed: "a.PDF",
        mediaType: "application/pdf",
        expected: "a.pdf",
      },
      { name: "PNG", content: png, claimed: "écran.png", mediaType: "image/png", expected: "écran.png" },
      {
        name: "JPEG",
        content: bytes("ffd8ffe000104a46494600010100000100010000ffd9", "hex"),
        claimed: "photo.jpeg",
        mediaType: "image/jpeg",
        expected: "photo.jpeg",
      },
      {
        name: "WebP",
        content: bytes("524946461a000000574542505650384c0d0000002f00000010071011118888fe0700", "hex"),
        claimed: "x.webp",
        mediaType: "image/webp",
        expected: "x.webp",
      },
      {
        name: "HEIC of a phone",
        content: bytes("0000001c66747970686569630000000068656963", "hex"),
        claimed: "IMG_1.HEIC",
        mediaType: "image/heic",
        expected: "IMG_1.heic",
      },
      {
        name: "text",
        content: bytes("Bonjour,\r\n\tzoë < camille\n"),
        claimed: "note.txt",
        mediaType: "text/plain",
        expected: "note.txt",
      },
      {
        name: "a letter that begins like a bitmap",
        content: bytes("BM is how I sign.\n"),
        claimed: "a.txt",
        mediaType: "text/plain",
        expected: "a.txt",
      },
      {
        name: "mail with its HTML version",
        content: bytes(mail),
        claimed: "re.eml",
        mediaType: "message/rfc822",
        expected: "re.eml",
      },
      {
        name: "a picture that calls itself a program",
        content: png,
        claimed: "photo.exe",
        mediaType: "image/png",
        expected: "photo.exe.png",
      },
      {
        name: "a PDF that calls itself a page",
        content: pdf(),
        claimed: "a.html",
        mediaType: "application/pdf",
        expected: "a.html.pdf",
      },
      {
        name: "a table",
        content: bytes("=cmd|'/c calc'!A1,2\n"),
        claimed: "t.csv",
        mediaType: "text/plain",
        expected: "t.csv.txt",
      },
    ];
  it.each(taken)("is known by its content: $name", async ({ content, claimed, mediaType, expected }) => {
    expect(await inspectFile(content, claimed)).toEqual({ ok: true, mediaType, name: expected });
  });

  it("may have exactly the largest size", async () => {
    expect((await inspectFile(new Uint8Array(maxFileBytes).fill(0x61), "a.txt")).ok).toBe(true);
    expect(await inspectFile(new Uint8Array(maxFileBytes + 1).fill(0x61), "a.txt")).toEqual({
      ok: false,
      reason: "too_large",
    });
  });
});

describe("a file that is refused", () => {
  const refused: { name: string; content: Uint8Array; reason: string }[] = [
    { name: "nothing", content: new Uint8Array(), reason: "empty" },
    { name: "a page", content: bytes("<!doctype html><p>hello"), reason: "type" },
    { name: "a page behind spaces and a mark", content: bytes("\ufeff \n<html>"), reason: "type" },
    {
      name: "a page behind a comment of text",
      content: bytes("hello\n<script>alert(1)</script>"),
      reason: "type",
    },
    {
      name: "a drawing",
      content: bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'),
      reason: "type",
    },
    { name: "XML", content: bytes('<?xml version="1.0"?><a/>'), reason: "type" },
    { name: "XML without its declaration", content: bytes("<note><to>x</to></note>"), reason: "type" },
    {
      name: "a PDF behind a page",
      content: bytes("<html><script>1</script>\n%PDF-1.7\n%%EOF"),
      reason: "type",
    },
    {
      name: "a PDF behind a line of text",
      content: bytes("hello\n%PDF-1.7\n1 0 obj\n%%EOF"),
      reason: "type",
    },
    {
      name: "a PDF behind music's tag",
      content: bytes("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000%PDF-1.7\n%%EOF"),
      reason: "type",
    },
    { name: "PostScript", content: bytes("%!PS-Adobe-3.0\n(x) show"), reason: "type" },
    { name: "rich text", content: bytes("{\\rtf1\\ansi hello}"), reason: "type" },
    { name: "text with NUL", content: bytes("hello\0world"), reason: "type" },
    {
      name: "text with an escape sequence for terminals",
      content: bytes("\u001b]0;x\u0007"),
      reason: "type",
    },
    { name: "text in Latin-1", content: bytes("caf\xe9 cr\xe8me", "latin1"), reason: "type" },
    { name: "text in UTF-16", content: bytes("\ufeffhello", "utf16le"), reason: "type" },
    {
      name: "an archive, and so every Office document",
      content: bytes("504b0304140000000800", "hex"),
      reason: "type",
    },
    { name: "an old Office document", content: bytes("d0cf11e0a1b11ae1000000000000", "hex"), reason: "type" },
    { name: "a program", content: bytes("4d5a90000300000004000000ffff0000", "hex"), reason: "type" },
    { name: "a moving picture", content: bytes("474946383961010001000000", "hex"), reason: "type" },
    {
      name: "a protected PDF",
      content: pdf("trailer\n<< /Size 6 /Root 1 0 R /Encrypt 5 0 R >>"),
      reason: "protected",
    },
    {
      name: "a protected PDF, dictionary in place",
      content: pdf("trailer\n<< /Root 1 0 R /Encrypt\n<< /Filter /Standard >> >>"),
      reason: "protected",
    },
    {
      name: "a protected PDF with a cross-reference stream",
      content: pdf("7 0 obj\n<</Type/XRef/W[1 2 1]/Encrypt 5 0 R/Root 1 0 R>>\nstream\nx\nendstream"),
      reason: "protected",
    },
  ];
  it.each(refused)("says why: $name", async ({ content, reason }) => {
    expect(await inspectFile(content, "file.pdf")).toEqual({ ok: false, reason });
  });

  it("is not a PDF that only speaks of encryption", async () => {
    const content = pdf(
      "2 0 obj\n<< /EncryptMetadata true /T (see /Encrypt in the manual) >>\nendobj\ntrailer\n<< /Root 1 0 R >>",
    );
    expect((await inspectFile(content, "a.pdf")).ok).toBe(true);
  });

  it("no markup passes as text, whatever stands around it", async () => {
    const tag = fc.constantFrom(
      "<script>",
      "<SCRIPT src=x>",
      "<svg/onload=x>",
      "<html>",
      "<iframe src=x>",
      "<!DOCTYPE html>",
      "<?xml ?>",
    );
    const around = fc.string({ unit: "grapheme", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(around, tag, around, async (before, markup, after) => {
        expect(await inspectFile(bytes(`${before}${markup}${after}`), "note.txt")).toMatchObject({
          ok: false,
        });
      }),
    );
  });

  it("random bytes never fail in another way", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (content) => {
        expect(typeof (await inspectFile(content, "x")).ok).toBe("boolean");
      }),
    );
  });
});
