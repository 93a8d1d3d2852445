import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { noteSocketAddresses } from "@/app/_edge/limit-address";
import { POST as addFiles } from "@/app/[locale]/[controller]/request/files/add/route";
import { POST as removeFile } from "@/app/[locale]/[controller]/request/files/remove/route";
import { POST as send } from "@/app/[locale]/[controller]/request/send/route";
import { GET as startAccount } from "@/app/[locale]/track/account/start/route";
import { POST as open } from "@/app/[locale]/track/open/route";
import { POST as code } from "@/app/[locale]/track/request/code/route";
import { POST as correct } from "@/app/[locale]/track/request/email/route";
import { POST as resend } from "@/app/[locale]/track/request/resend/route";
import { visitor } from "@/lib/auth/actor";
import { findSubject, startSubjectSession } from "@/lib/auth/subject-session";
import { listDraftFiles } from "@/lib/files/list-files";
import { installation } from "@/lib/installation";
import { draftKey, findDraft, saveDraft } from "@/lib/requests/draft";
import { createTestInstallation } from "@/lib/testing/test-installation";
import { file, formOf, lastMail, mustBe, requestRow } from "@/lib/testing/test-people";

/** The browser's cookies. */
const jar = vi.hoisted(() => ({ draft: null as string | null, subject: null as string | null }));
// How long an answer takes is tested with it; sixty of them need not wait here.
vi.mock("@/app/_edge/evenly", () => ({ evenly: <T>(answer: () => Promise<T>) => answer() }));
vi.mock("@/lib/auth/session", () => ({
  readDraftToken: async () => jar.draft,
  writeDraftToken: async (token: string) => {
    jar.draft = token;
  },
  clearDraftToken: async () => {
    jar.draft = null;
  },
  writeSubjectToken: async (token: string) => {
    jar.subject = token;
  },
  getSubject: async () => findSubject(jar.subject, new Date()),
}));
vi.mock("@/app/_edge/flash", () => ({ writeFlash: async () => {}, clearFlash: async () => {} }));
vi.mock("@/lib/settings", async (original) => ({
  ...(await original<typeof import("@/lib/settings")>()),
  settings: () => ({ appUrl: "http://localhost:3000", trustedProxies: 0 }),
}));

beforeAll(async () => {
  await createTestInstallation();
});
afterEach(() => {
  vi.useRealTimers();
});
let hosts = 0;
let address = "";
beforeEach(() => {
  Object.assign(jar, { draft: null, subject: null });
  address = `203.0.113.${hosts++}`;
});

function post(path: string, body: BodyInit = ""): Request {
  const type = typeof body === "string" ? { "Content-Type": "application/x-www-form-urlencoded" } : undefined;
  const headers = { Origin: "http://localhost:3000", [noteSocketAddresses()]: address, ...type };
  return new Request(`http://localhost:3000${path}`, { method: "POST", body, headers });
}
const minet = { params: Promise.resolve({ controller: "minet" }) };
const nothing = { params: Promise.resolve({}) };
/** The session of the browser that sent the form. */
async function filedHere(reference: string): Promise<string> {
  const { id } = await requestRow(reference);
  return startSubjectSession(
    installation().db,
    { requestId: id, filedHere: true, verifiedAt: null },
    new Date(),
  );
}
const seen = (response: Response) => response.headers.get("location") ?? String(response.status);

describe("sending a form", () => {
  it("the eleventh of one address is kept, not filed, and goes through from elsewhere", async () => {
    const fill = async (email: string) => {
      const draft = { token: null, controllerSlug: "minet", content: formOf({ email }) };
      jar.draft = (await saveDraft(visitor, draft, new Date())).token;
    };
    const now = () => send(post("/en/minet/request/send"), minet);
    for (let i = 0; i < 10; i++) {
      await fill(`a${i}@example.org`);
      expect(seen(await now())).toBe("http://localhost:3000/en/track/request");
    }
    await fill("last@example.org");
    const before = jar.subject;
    const refused = await now();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(jar.subject).toBe(before);
    expect(mustBe(await findDraft(jar.draft, new Date())).content.email).toBe("last@example.org");
    address = "198.51.100.1";
    expect(seen(await now())).toContain("/en/track/request");
  });
});

describe("the door of a request", () => {
  const ask = (reference: string, email: string) =>
    open(post("/en/track/open", new URLSearchParams({ reference, email }).toString()), nothing);
  const answers = async (reference: string, email: string) => {
    const all: string[] = [];
    for (let i = 0; i < 12; i++) all.push(seen(await ask(reference, email)));
    return all;
  };

  it("answers the same to a pair that exists and to one that does not, up to and over the limit", async () => {
    const { reference } = await file({ email: "dana@example.org" });
    const real = await answers(reference, "dana@example.org");
    address = "198.51.100.2";
    const invented = await answers("HAB-2222-2222", "nobody@example.org");
    expect(real).toEqual(invented);
    expect(real.filter((one) => one === "429")).toHaveLength(2);
  });

  it("is not shut to the person by somebody who knows their e-mail address only", async () => {
    const { reference } = await file({ email: "eli@example.org" });
    await answers("HAB-3333-3333", "eli@example.org");
    address = "198.51.100.3";
    expect(seen(await ask(reference, "eli@example.org"))).toContain("/en/track/request");
  });

  it("counts look-ups of one address, whatever is looked up", async () => {
    const all: string[] = [];
    for (let i = 0; i < 61; i++) all.push(seen(await ask("HAB-4444-4444", `p${i}@example.org`)));
    expect(all.indexOf("429")).toBe(60);
  });

  it("counts sign-ins with an account that one address starts", async () => {
    const headers = { [noteSocketAddresses()]: address };
    const start = () =>
      startAccount(new Request("http://localhost:3000/en/track/account/start", { headers }), nothing);
    for (let i = 0; i < 60; i++) expect(seen(await start())).toContain("notice=ended");
    const refused = await start();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a corrected address", () => {
  it("is written to three times an hour at most, however many requests are put right to it", async () => {
    const all: string[] = [];
    for (let i = 0; i < 4; i++) {
      const { reference } = await file({ email: `typo${i}@example.org` }, { confirmed: false });
      jar.subject = await filedHere(reference);
      all.push(seen(await correct(post("/en/track/request/email", "email=Stranger@example.org"), nothing)));
    }
    expect(all.map((one) => one.includes("done=corrected"))).toEqual([true, true, true, false]);
    expect(all[3]).toBe("429");
  });
});

describe("codes", () => {
  const give = (text: string) => code(post("/en/track/request/code", `code=${text}`), nothing);

  it("wrong ones are counted by address over all requests; right ones are not", async () => {
    const { reference } = await file({ email: "fay@example.org" }, { confirmed: false });
    await open(post("/en/track/open", `reference=${reference}&email=fay@example.org`), nothing);
    const mail = await lastMail(reference, "confirm-address");
    expect(seen(await give(mail.code))).toContain("done=confirmed");
    for (let i = 0; i < 60; i++) expect(seen(await give("000000"))).toContain("problem=");
    expect(seen(await give("000000"))).toBe("429");
  });

  it("are sent ten times a day at most to one request, and the page says the same after that", async () => {
    const { reference } = await file({ email: "gus@example.org" });
    await open(post("/en/track/open", `reference=${reference}&email=gus@example.org`), nothing);
    const last = async () => (await lastMail(reference, "access-code")).code;
    const codes = [await last()];
    vi.useFakeTimers({ toFake: ["Date"] });
    for (let i = 0; i < 15; i++) {
      vi.setSystemTime(Date.now() + 61_000); // The pause between two codes is over.
      expect(seen(await resend(post("/en/track/request/resend"), nothing))).toContain("done=sent");
      codes.push(await last());
    }
    const changes = codes.filter((one, at) => at > 0 && one !== codes[at - 1]);
    expect(changes).toHaveLength(10);
    expect(new Set(codes.slice(10)).size).toBe(1);
  });
});

describe("files of the form", () => {
  const formWith = (...files: [string, string][]) => {
    const form = new FormData();
    for (const [name, content] of files) form.append("file", new File([content], name));
    return form;
  };
  const add = (form: FormData) => addFiles(post("/en/minet/request/files/add", form), minet);
  const page = "http://localhost:3000/en/minet/request/files";
  const attached = async () => {
    const draft = await findDraft(jar.draft, new Date());
    return draft ? listDraftFiles(draft.id, draftKey(mustBe(jar.draft))) : [];
  };

  it("are attached and taken out by plain forms", async () => {
    expect(seen(await add(formWith(["a.txt", "hello"], ["b.txt", "world"])))).toBe(page);
    const [first, second] = await attached();
    expect([first?.name, second?.name].sort()).toEqual(["a.txt", "b.txt"]);
    const path = "/en/minet/request/files/remove";
    expect(seen(await removeFile(post(path, `file=${first?.id}`), minet))).toBe(page);
    expect(seen(await removeFile(post(path, "file=nonsense"), minet))).toBe(page);
    expect(await attached()).toHaveLength(1);
  });

  it.each([
    { name: "a page", form: formWith(["camille-private.txt", "<script>1</script>"]), problem: "file.type" },
    { name: "an empty one", form: formWith(["camille-private.txt", ""]), problem: "file.empty" },
    { name: "none", form: formWith(), problem: "file.none" },
  ])("a refused one leads back with the reason and without its name: $name", async ({ form, problem }) => {
    form.append("other", "x");
    expect(seen(await add(form))).toBe(`${page}?problem=${problem}`);
    expect(await attached()).toEqual([]);
  });

  it("a refused one leaves those before it", async () => {
    expect(seen(await add(formWith(["a.txt", "hello"], ["b.txt", "<svg>"])))).toBe(
      `${page}?problem=file.type`,
    );
    expect(await attached()).toHaveLength(1);
  });

  it("sixty of one address an hour", async () => {
    for (let i = 0; i < 6; i++) {
      jar.draft = null;
      await add(formWith(...Array.from({ length: 10 }, (): [string, string] => ["a.txt", "hello"])));
    }
    expect((await add(formWith(["a.txt", "hello"]))).status).toBe(429);
  });
});
