"use client";

import { type SyntheticEvent, useEffect, useRef, useState } from "react";
import { CoverEditor, type CoverTexts } from "@/app/_portal/identity-cover-editor";
import type { Cover } from "@/app/_portal/identity-cover-shapes";
import { encodePicture, type Picture, readPicture } from "@/app/_portal/identity-picture";
import { Button, buttonClass } from "@/app/_ui/button";
import { controlClass, describedBy, FieldError, FieldFrame } from "@/app/_ui/field";

interface Texts extends CoverTexts {
  readonly label: string;
  readonly hint: string;
  readonly errorPrefix: string;
  readonly send: string;
  readonly sending: string;
  readonly required: string;
  readonly tooMany: string;
  readonly unreadable: string;
  readonly asIs: string;
  readonly failed: string;
}

/** A chosen file: a picture to cover, a PDF that is sent as it is, or what this browser cannot show and does not send. */
interface Page {
  readonly id: string;
  readonly file: File;
  readonly picture: Picture | null;
  readonly covers: readonly Cover[];
}

const isPdf = ({ file }: Page): boolean => file.type === "application/pdf";
const accepted = "image/jpeg,image/png,image/webp,image/heic,application/pdf";

/** What was chosen, taken out of the field: from here on only what is made of it can be sent. */
async function readPages(input: HTMLInputElement): Promise<readonly Page[]> {
  const files = [...(input.files ?? [])];
  input.value = "";
  return Promise.all(
    files.map(async (file): Promise<Page> => {
      const picture = file.type === "application/pdf" ? null : await readPicture(file);
      return { id: crypto.randomUUID(), file, picture, covers: [] };
    }),
  );
}

/**
 * The form for a document. With JavaScript the chosen pictures are covered here and what leaves the browser is a new
 * picture, never the file that was chosen; without, it is an ordinary form, for pictures that were covered on paper.
 */
export function CoverForm({
  action,
  most,
  error,
  texts,
}: {
  action: string;
  most: number;
  error: string | undefined;
  texts: Texts;
}) {
  const chooser = useRef<HTMLInputElement>(null);
  const outgoing = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(false);
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(error);

  // What was chosen before the script was there is covered too.
  useEffect(() => {
    setReady(true);
    if (chooser.current) void readPages(chooser.current).then((early) => setPages(early));
    const onPageShow = () => setSending(false);
    window.addEventListener("pageshow", onPageShow);
    return () => window.removeEventListener("pageshow", onPageShow);
  }, []);

  async function take(input: HTMLInputElement) {
    const chosen = await readPages(input);
    setRefusal(undefined);
    setPages((before) => [...before, ...chosen]);
  }

  async function send(event: SyntheticEvent<HTMLFormElement>) {
    if (!ready || !outgoing.current) return;
    event.preventDefault();
    if (sending) return;
    const form = event.currentTarget;
    const leaving = pages.filter((page) => page.picture || isPdf(page));
    if (leaving.length === 0) return setRefusal(texts.required);
    if (leaving.length > most) return setRefusal(texts.tooMany);
    setSending(true);
    try {
      const parcel = new DataTransfer();
      for (const [index, { file, picture, covers }] of leaving.entries())
        parcel.items.add(picture ? await encodePicture(picture, covers, `document-${index + 1}.jpg`) : file);
      outgoing.current.files = parcel.files;
      form.submit();
    } catch {
      setSending(false);
      setRefusal(texts.failed);
    }
  }

  const described = { hint: texts.hint, error: refusal };
  const change = (id: string, covers: readonly Cover[]) =>
    setPages((before) => before.map((page) => (page.id === id ? { ...page, covers } : page)));
  const remove = (id: string) => setPages((before) => before.filter((page) => page.id !== id));
  return (
    <form
      method="post"
      action={action}
      encType="multipart/form-data"
      noValidate
      onSubmit={send}
      className="grid grid-cols-1 gap-5"
    >
      <FieldFrame
        id="document"
        label={texts.label}
        hint={texts.hint}
        error={refusal}
        errorPrefix={texts.errorPrefix}
      >
        <input
          ref={chooser}
          id="document"
          name={ready ? undefined : "document"}
          type="file"
          multiple
          accept={accepted}
          onChange={(event) => {
            if (ready) void take(event.currentTarget);
          }}
          aria-describedby={describedBy("document", described)}
          aria-invalid={refusal ? true : undefined}
          className={`${controlClass(refusal)} min-h-11`}
        />
      </FieldFrame>
      {ready ? <input ref={outgoing} type="file" name="document" multiple hidden /> : null}
      {pages.map((page) =>
        page.picture ? (
          <CoverEditor
            key={page.id}
            id={page.id}
            picture={page.picture}
            covers={page.covers}
            onChange={(covers) => change(page.id, covers)}
            onRemove={() => remove(page.id)}
            texts={texts}
          />
        ) : (
          <Unshown key={page.id} page={page} texts={texts} onRemove={() => remove(page.id)} />
        ),
      )}
      <div>
        <button
          type="submit"
          aria-disabled={sending || undefined}
          className={`cursor-pointer ${buttonClass()}`}
        >
          {sending ? texts.sending : texts.send}
        </button>
      </div>
    </form>
  );
}

/** A PDF, or a picture that this browser cannot show. */
function Unshown({ page, texts, onRemove }: { page: Page; texts: Texts; onRemove: () => void }) {
  const { name } = page.file;
  return (
    <div className="grid gap-2 border-y border-line py-3">
      {isPdf(page) ? (
        <p>{`${texts.asIs} ${name}`}</p>
      ) : (
        <FieldError id={`${page.id}-error`} text={`${texts.unreadable} ${name}`} prefix={texts.errorPrefix} />
      )}
      <div>
        <Button variant="quiet" onClick={onRemove}>
          {texts.remove}
        </Button>
      </div>
    </div>
  );
}
