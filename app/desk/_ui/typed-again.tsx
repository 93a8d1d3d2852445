"use client";

import { useEffect, useState } from "react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { restoreForms } from "@/app/desk/_ui/idle-forms";
import { typedMarker } from "@/app/desk/_ui/idle-marker";
import { takeForms } from "@/app/desk/_ui/idle-server";

export interface TypedAgainTexts {
  readonly restored: string;
  readonly restoredFiles: string;
  readonly leftover: string;
  readonly close: string;
}

/**
 * After somebody was signed out for lack of use and came back: puts what they had typed on this page where it stood, and
 * says so. The server is only asked when something was kept in this browser lately.
 */
export function TypedAgain({ texts }: { texts: TypedAgainTexts }) {
  const [back, setBack] = useState<{ leftover: readonly string[]; files: boolean } | null>(null);
  useEffect(() => {
    if (!document.cookie.split("; ").includes(`${typedMarker}=yes`)) return;
    takeForms().then(
      (forms) => {
        if (forms.length === 0) return;
        const leftover = restoreForms(forms);
        setBack({ leftover, files: document.querySelector("input[type='file']") !== null });
      },
      () => {}, // The server cannot be reached: it keeps them, and the next page asks again.
    );
  }, []);
  return (
    <div role="status">
      {back ? (
        <div className="mb-6">
          <Notice>
            <p>
              {texts.restored} {back.files ? texts.restoredFiles : ""}
            </p>
            {back.leftover.length > 0 ? (
              <>
                <p>{texts.leftover}</p>
                {back.leftover.map((text) => (
                  <pre
                    key={text}
                    className="overflow-x-auto rounded border border-line bg-page p-3 whitespace-pre-wrap"
                  >
                    {text}
                  </pre>
                ))}
              </>
            ) : null}
            <p>
              <Button variant="quiet" onClick={() => setBack(null)}>
                {texts.close}
              </Button>
            </p>
          </Notice>
        </div>
      ) : null}
    </div>
  );
}
