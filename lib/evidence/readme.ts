interface Named {
  readonly controller: string;
  readonly keysUrl: string;
  /** Name of the archive's folder. */
  readonly reference: string;
}

const checking = ({ keysUrl, reference }: Named): string => `HOW TO CHECK IT

1. The archive. Every file is listed with its SHA-256 in manifest-sha256.txt, and the lists themselves in
   tagmanifest-sha256.txt (BagIt 1.0, RFC 8493). In the folder above data/:

       sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt

   signature.jws is a detached JSON Web Signature (RFC 7515 Appendix F, Ed25519) over tagmanifest-sha256.txt. The public
   keys are at ${keysUrl}. Habeas checks all of it at once:

       npm run habeas -- bundle verify ${reference}.zip --jwks ${keysUrl}

2. The history. Each line of events.jsonl is one event and carries the hash of the line before of the same request
   ("previous", null in the first) and its own ("hash"). To count a line's hash: take "hash" out, write the rest as
   canonical JSON (RFC 8785: keys sorted, no spaces), and take the SHA-256 of those UTF-8 bytes. No line can be
   changed, removed, added or moved without all later hashes changing. check-history.mjs does this with nothing but
   Node.js:

       node check-history.mjs

   Lines hold ids, codes, dates and digests, never personal data, so the history stays whole after the data itself
   is destroyed. "actorId" is a member of staff when "actorKind" is "staff", and a session of the person when it is
   "subject".
`;

/** `README.txt` of one request's file. */
export const caseReadme = (named: Named): string => `EVIDENCE OF ONE REQUEST
GDPR Art. 5(2): ${named.controller}, ${named.reference}

This archive shows how the controller dealt with one request of a person about their data. It is meant for a
supervisory authority or a court. It holds matter that was never told to the person: the facts behind a refusal, and
notes of staff. It holds neither proofs of identity nor the data that was found and handed out.

WHAT IS IN IT

index.html          The case as a page, to read first.
evidence.json       The case in full: dates and how the legal time was counted, what was asked and decided, by whom and
                    on what grounds, tasks, recipients told, checks of identity, digests of what was sent and received.
events.jsonl        The history, line by line, as a chain of hashes.
letters/            Every letter exactly as it was sent, in three forms. Their digests stand in evidence.json and in the
                    "letter.sent" lines of the history.
messages.json       What the person and the controller wrote to each other.
mails.json          Which mails left, and which did not arrive.
receipt.jws         The signed receipt that the person got when the request arrived.

Where "dataDestroyed" is true in evidence.json, personal data was destroyed at the end of its retention: letters,
messages and texts are gone, and what remains is here.

${checking(named)}`;

/** `README.txt` of a period's file. */
export const registerReadme = (
  named: Named & { readonly from: string; readonly to: string },
): string => `REGISTER OF REQUESTS
GDPR Art. 5(2): ${named.controller}, requests received from ${named.from} to ${named.to}

This archive shows how the controller dealt with all requests that it received in these months. It names nobody:
requests stand under their references.

WHAT IS IN IT

records/register.json   One line a request: dates, rights, outcomes, grounds, days, whether it was answered in time.
records/register.csv    The same as a table.
report.json             The figures of the period.
events.jsonl            The history of every request, in the order of the register, each as a chain of hashes.

"events" and "head" in the register are the length of a request's history and the hash of its last line: with them a
history that was cut short shows. "answeredInTime" is empty while a request is open and its time is not over, and for
requests that ended otherwise. "days" are calendar days from receipt to the last answer.

${checking(named)}`;
