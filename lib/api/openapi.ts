import { z } from "zod";
import { languages, passOnStatuses, rights } from "@/db/schema/enums";
import { controllerFacts } from "@/lib/api/describe-controller";
import { forwardBody, passOnInstruction, requestBody } from "@/lib/api/request-body";
import { deadlineKinds } from "@/lib/deadlines/regime";
import { regimeCodes } from "@/lib/deadlines/regimes";
import { questionEventTypes } from "@/lib/deadlines/timeline";

const instant = z.iso.datetime({ offset: true });

const filed = z
  .object({
    reference: z.string(),
    statusUrl: z.url().meta({ description: "Opens with the reference and a code from the mail." }),
    receivedAt: instant,
    dueOn: z.iso.date().meta({ description: "The legal due date." }),
  })
  .meta({ id: "Filed", description: "The request as it was received." });

const forwarded = filed
  .pick({ reference: true, dueOn: true })
  .meta({ description: "The request as it was filed." });

/** The request as its client sees it; details by right as the form asks them. */
const passOnFacts = z
  .looseObject({
    reference: z.string(),
    status: z.enum(passOnStatuses),
    client: z.string(),
    receivedOn: z.iso.date(),
    dueOn: z.iso.date(),
    rights: z.array(z.looseObject({ right: z.enum(rights) })),
  })
  .meta({ description: "A request that was passed on, with who asks and what for." });

const deadlineBody = z
  .object({
    regime: z.enum(regimeCodes as readonly [string, ...string[]]),
    country: z.string().meta({ description: "ISO 3166-1 alpha-2, or a region such as DE-BY" }),
    tz: z.string().meta({ description: "IANA time zone" }),
    receivedAt: instant,
    kind: z.enum(deadlineKinds),
    events: z.array(
      z.object({
        type: z.enum([...questionEventTypes, "extension_notified"]),
        at: instant,
        months: z.int().positive().optional(),
        days: z.int().positive().optional(),
      }),
    ),
  })
  .meta({ id: "DeadlineBody", description: "A request and what happened to it." });

const deadline = z
  .object({
    dueOn: z.iso.date(),
    rawDueOn: z.iso.date(),
    suspendedDays: z.int(),
    extensionNoticeBy: z.iso.date().nullable(),
    periodEndsAt: instant,
    steps: z.array(
      z.object({
        rule: z.string(),
        text: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Deadline", description: "The legal due date and how it comes about." });

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), detail: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457, with one entry a wrong field." });

type Json = Readonly<Record<string, unknown>>;

/** Schemas of OpenAPI 3.1 are JSON Schema 2020-12, so the ones that check the bodies describe them. */
function schemas(): Json {
  const named = {
    RequestBody: requestBody,
    ForwardBody: forwardBody,
    PassOnInstruction: passOnInstruction,
    DeadlineBody: deadlineBody,
  };
  const told = {
    Controller: controllerFacts,
    Filed: filed,
    Forwarded: forwarded,
    PassOn: passOnFacts,
    Deadline: deadline,
    Problem: problem,
  };
  const of = (io: "input" | "output") => (schema: z.ZodType) => {
    const { $schema: _, id: __, ...rest } = z.toJSONSchema(schema, { io, target: "draft-2020-12" });
    return rest;
  };
  const each = (group: Readonly<Record<string, z.ZodType>>, io: "input" | "output") =>
    Object.entries(group).map(([name, schema]) => [name, of(io)(schema)]);
  return Object.fromEntries([...each(named, "input"), ...each(told, "output")]);
}

const json = (name: string): Json => ({
  "application/json": { schema: { $ref: `#/components/schemas/${name}` } },
});
const refused = (...statuses: readonly number[]): Json =>
  Object.fromEntries(
    statuses.map((status) => [
      `${status}`,
      {
        description: meanings[status] ?? "Refused",
        ...(status === 429
          ? { headers: { "Retry-After": { schema: { type: "integer" }, description: "Seconds to wait" } } }
          : {}),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
const meanings: Readonly<Record<number, string>> = {
  401: "The token of the link is missing",
  409: "Settled otherwise meanwhile",
  400: "The body is not JSON, or a header is malformed",
  404: "Not here",
  413: "The body is too large",
  415: "The body is not application/json",
  422: "A field is wrong: one entry a field",
  429: "Too many calls",
};

const slug = { name: "slug", in: "path", required: true, schema: { type: "string" }, example: "minet" };
const acceptLanguage = {
  name: "Accept-Language",
  in: "header",
  schema: { type: "string" },
  description: `Texts in ${languages.join(", ")}.`,
};

/** The OpenAPI 3.1 document of everything below `/api/v1`. */
export function openapi(appUrl: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Habeas",
      version: "1",
      description: "Requests to exercise data-subject rights, and the legal time to answer them.",
      license: { name: "AGPL-3.0-or-later", identifier: "AGPL-3.0-or-later" },
    },
    servers: [{ url: appUrl }],
    paths: {
      "/api/v1/controllers/{slug}": {
        get: {
          operationId: "getController",
          summary: "The public facts of one organisation",
          parameters: [slug, acceptLanguage],
          responses: { 200: { description: "The facts", content: json("Controller") }, ...refused(404) },
        },
      },
      "/api/v1/controllers/{slug}/requests": {
        post: {
          operationId: "fileRequest",
          summary: "File a request by the rules of the form",
          description:
            "The person proves the address by a code that is mailed to them. The legal time starts with the call.",
          parameters: [
            slug,
            {
              name: "Idempotency-Key",
              in: "header",
              schema: { type: "string", minLength: 1, maxLength: 255 },
              description: "The same key with the same body gives the same request.",
            },
          ],
          requestBody: { required: true, content: json("RequestBody") },
          responses: {
            201: { description: "Filed", content: json("Filed") },
            ...refused(400, 404, 413, 415, 422, 429),
          },
        },
      },
      "/api/v1/controllers/{slug}/forwarded": {
        post: {
          operationId: "forwardRequest",
          summary: "Have a processor work on a request that its controller received",
          description:
            "Nothing is done before the controller confirms it by the link in a mail to its address in the record.",
          parameters: [slug],
          requestBody: { required: true, content: json("ForwardBody") },
          responses: {
            201: { description: "Filed", content: json("Forwarded") },
            ...refused(400, 404, 413, 415, 422, 429),
          },
        },
      },
      "/api/v1/pass-ons/current": {
        get: {
          operationId: "getPassOn",
          summary: "A request that a processor passed on to its client",
          security: [{ passOn: [] }],
          responses: { 200: { description: "The request", content: json("PassOn") }, ...refused(401, 404) },
        },
      },
      "/api/v1/pass-ons/current/instruction": {
        post: {
          operationId: "instructPassOn",
          summary: "Acknowledge it, answer it, or have the processor answer",
          security: [{ passOn: [] }],
          requestBody: { required: true, content: json("PassOnInstruction") },
          responses: {
            200: { description: "The request as it now stands", content: json("PassOn") },
            ...refused(400, 401, 404, 409, 413, 415, 422),
          },
        },
      },
      "/api/v1/deadline": {
        post: {
          operationId: "computeDeadline",
          summary: "The legal due date of a request, explained",
          parameters: [acceptLanguage],
          requestBody: { required: true, content: json("DeadlineBody") },
          responses: {
            200: { description: "The date and its steps", content: json("Deadline") },
            ...refused(400, 413, 415, 422),
          },
        },
      },
    },
    components: {
      schemas: schemas(),
      securitySchemes: {
        passOn: {
          type: "http",
          scheme: "bearer",
          description: "The last part of the link in the mail to the client.",
        },
      },
    },
  };
}
