import {
  type BagInfo,
  bagDeclaration,
  bagDeclarationFile,
  bagInfoFile,
  formatBagInfo,
  formatManifest,
  payloadManifest,
  signatureFile,
  tagManifest,
} from "@/lib/bundle/bag";
import type { BagStream } from "@/lib/bundle/bag-stream";
import { archiveDigestClaim, bundleSignatureType, type Signer } from "@/lib/bundle/sign";

/**
 * Ends a bag whose payload is written: the files that make it one (RFC 8493 §2.1.3, §2.2), then the signature over
 * them. After it only the archive's directory is left.
 */
export async function* sealBag(
  bag: BagStream,
  info: Omit<BagInfo, "payload">,
  signer: Signer,
): AsyncGenerator<Buffer, void> {
  yield* bag.tag(bagDeclarationFile, bagDeclaration);
  yield* bag.tag(bagInfoFile, formatBagInfo({ ...info, payload: bag.payloadSize() }));
  yield* bag.tag(payloadManifest, formatManifest(bag.payloadManifest()));
  const signed = formatManifest(bag.tagManifest());
  yield* bag.tag(tagManifest, signed);
  const claims = { [archiveDigestClaim]: bag.digestSoFar() };
  const jws = await signer.signDetached(Buffer.from(signed), { typ: bundleSignatureType, claims });
  yield* bag.signature(signatureFile, jws);
}
