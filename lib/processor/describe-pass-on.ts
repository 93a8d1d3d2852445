import type { ClientView } from "@/lib/processor/client-view";

/** What the interface for programs tells a client about a request that was passed on to it. Words are in English. */
export function describePassOn(view: ClientView) {
  const { subject, requester } = view;
  return {
    reference: view.reference,
    processor: { slug: view.controller.slug, name: view.controller.name },
    client: view.client,
    forwarded: view.forwarded,
    status: view.status,
    requestStatus: view.requestStatus,
    sentAt: view.sentAt.toISOString(),
    acknowledgedAt: view.acknowledgedAt?.toISOString() ?? null,
    instruction: view.instruction,
    instructedAt: view.instructedAt?.toISOString() ?? null,
    receivedOn: view.receivedOn,
    dueOn: view.dueOn,
    subject: { ...subject, ...requester },
    answer: { language: view.language, way: view.answerWay, postalAddress: view.postalAddress },
    rights: view.rights,
    files: view.files.map(({ name, mediaType, byteCount }) => ({ name, mediaType, byteCount })),
  };
}
