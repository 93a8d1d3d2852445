import { createServer, request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { clientAddress, noteSocketAddresses } from "@/app/_edge/limit-address";

const header = noteSocketAddresses();
const from = (socket: string, forwarded?: string) =>
  new Headers({ [header]: socket, ...(forwarded === undefined ? {} : { "X-Forwarded-For": forwarded }) });

describe("whom limits count by", () => {
  it.each([
    { name: "the socket, without proxies", socket: "203.0.113.7", proxies: 0, expected: "203.0.113.7" },
    {
      name: "the socket, whatever the client claims",
      socket: "203.0.113.7",
      forwarded: "198.51.100.1",
      proxies: 0,
      expected: "203.0.113.7",
    },
    {
      name: "what our proxy saw",
      socket: "10.0.0.1",
      forwarded: "198.51.100.1",
      proxies: 1,
      expected: "198.51.100.1",
    },
    {
      name: "what our proxy saw, not what the client put before it",
      socket: "10.0.0.1",
      forwarded: "192.0.2.66, 198.51.100.1",
      proxies: 1,
      expected: "198.51.100.1",
    },
    {
      name: "what the first of two proxies saw",
      socket: "10.0.0.1",
      forwarded: "192.0.2.66, 198.51.100.1, 10.0.0.2",
      proxies: 2,
      expected: "198.51.100.1",
    },
    { name: "the socket, when the proxy says nothing", socket: "10.0.0.1", proxies: 1, expected: "10.0.0.1" },
    {
      name: "the socket, when fewer hops are told than there are proxies",
      socket: "10.0.0.1",
      forwarded: "198.51.100.1",
      proxies: 2,
      expected: "10.0.0.1",
    },
    { name: "IPv4 in IPv6's clothes", socket: "::ffff:203.0.113.7", proxies: 0, expected: "203.0.113.7" },
    {
      name: "the network of an IPv6 address",
      socket: "2001:db8:1:2:3:4:5:6",
      proxies: 0,
      expected: "2001:db8:1:2::/64",
    },
    {
      name: "the network of a short IPv6 address",
      socket: "2001:db8::1",
      proxies: 0,
      expected: "2001:db8:0:0::/64",
    },
    {
      name: "the network of an address with a zone",
      socket: "fe80::1%eth0",
      proxies: 0,
      expected: "fe80:0:0:0::/64",
    },
    {
      name: "an address with a port",
      socket: "10.0.0.1",
      forwarded: "198.51.100.1:4711",
      proxies: 1,
      expected: "198.51.100.1",
    },
    {
      name: "an IPv6 address with a port",
      socket: "10.0.0.1",
      forwarded: "[2001:db8::1]:443",
      proxies: 1,
      expected: "2001:db8:0:0::/64",
    },
    {
      name: "nobody, when it is no address",
      socket: "10.0.0.1",
      forwarded: "unknown",
      proxies: 1,
      expected: "unknown",
    },
  ])("$name", ({ socket, forwarded, proxies, expected }) => {
    expect(clientAddress(from(socket, forwarded), proxies)).toBe(expected);
  });

  it("nobody, when the socket was not noted: no header of the client's replaces it", () => {
    expect(clientAddress(new Headers({ "X-Forwarded-For": "198.51.100.1" }), 0)).toBe("unknown");
    expect(clientAddress(new Headers({ "X-Forwarded-For": "198.51.100.1" }), 1)).toBe("unknown");
  });

  it("is one for a whole /64, and another for the next", () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const counted = clientAddress(from(address), 0);
        expect(counted).toMatch(/^(?:unknown|[\d.]+|[0-9a-f:]+::\/64)$/);
        expect(counted).not.toBe("unknown");
      }),
    );
    const of = (address: string) => clientAddress(from(address), 0);
    expect(of("2001:db8:0:1::1")).toBe(of("2001:db8:0:1:ffff:ffff:ffff:ffff"));
    expect(of("2001:db8:0:1::1")).not.toBe(of("2001:db8:0:2::1"));
  });
});

describe("over a real connection", () => {
  const server = createServer((request, response) => {
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    response.end(`${clientAddress(headers, 0)} ${clientAddress(headers, 1)}`);
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const ask = (headers: Record<string, string>) =>
    new Promise<string>((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      const sent = httpRequest({ port, host: "127.0.0.1", headers, agent: false }, (response) => {
        response.setEncoding("utf8");
        let said = "";
        response.on("data", (text: string) => (said += text));
        response.on("end", () => resolve(said));
      });
      sent.on("error", reject).end();
    });

  it("the socket's address is noted, and no header of the client's changes it", async () => {
    expect(await ask({})).toBe("127.0.0.1 127.0.0.1");
    expect(await ask({ "X-Forwarded-For": "6.6.6.6" })).toBe("127.0.0.1 6.6.6.6");
    expect(await ask({ [header]: "6.6.6.6" })).toBe("127.0.0.1 127.0.0.1");
  });

  it("noting twice is noting once", () => {
    expect(noteSocketAddresses()).toBe(header);
  });
});
