/** A file that somebody sent, without its bytes. */
export interface FileFacts {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteCount: number;
}
