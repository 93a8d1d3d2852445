import { FocusOnLoad } from "@/app/_ui/focus-on-load";

/** All errors of a form at the top of the page, each a link to its field (GOV.UK pattern). Takes the focus when it appears. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string;
  errors: readonly { readonly fieldId: string; readonly text: string }[];
}) {
  return (
    <FocusOnLoad>
      <div
        role="alert"
        tabIndex={-1}
        aria-labelledby="error-summary-title"
        className="mb-8 rounded-md border-4 border-danger p-5 focus-visible:outline-3 focus-visible:outline-offset-2 focus-visible:outline-danger"
      >
        <h2 id="error-summary-title" className="text-xl font-bold">
          {title}
        </h2>
        <ul className="mt-2 grid grid-cols-1 gap-1">
          {errors.map(({ fieldId, text }) => (
            <li key={fieldId}>
              <a
                href={`#${fieldId}`}
                className="inline-block py-1 font-semibold text-danger underline underline-offset-4"
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </FocusOnLoad>
  );
}
