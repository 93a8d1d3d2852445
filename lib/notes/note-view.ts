/** Most characters of a note. */
export const maxNoteCharacters = 8_000;

/** What somebody at the desk wrote about a request, for colleagues. */
export interface NoteView {
  readonly id: string;
  readonly who: string;
  readonly text: string;
  readonly writtenAt: Date;
}
