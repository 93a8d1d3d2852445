import type { SavedForm } from "@/app/desk/_edge/idle-typed";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Neither typed nor ours to keep: a file has to be chosen again, a hidden field belongs to the page. */
const skipped = ["hidden", "password", "file", "submit", "button", "image", "reset"];

const isControl = (element: Element): element is Control =>
  (element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement) &&
  element.name !== "" &&
  !skipped.includes(element.type);

const isTick = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const controlsOf = (form: HTMLFormElement): Control[] => [...form.elements].filter(isControl);

/** Forms that change something, with the address that each sends to: a field may be called `action`. */
const postForms = (): { form: HTMLFormElement; action: string }[] =>
  [...document.querySelectorAll<HTMLFormElement>("form[method='post']")].map((form) => ({
    form,
    action: form.getAttribute("action") ?? "",
  }));

/** How many of the same come before it. */
const placeOf = <T>(all: readonly T[], at: number, isSame: (other: T) => boolean): number =>
  all.slice(0, at).filter(isSame).length;

function isChanged(control: Control): boolean {
  if (isTick(control)) return control.checked !== control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.value !== control.defaultValue;
  const usual = [...control.options].findIndex((option) => option.defaultSelected);
  return control.selectedIndex !== Math.max(usual, 0);
}

/** What was typed or chosen in the page's forms and not sent. @param touched forms that somebody has worked in */
export function collectForms(touched: WeakSet<HTMLFormElement>): SavedForm[] {
  const all = postForms();
  return all.flatMap(({ form, action }, at) => {
    const controls = controlsOf(form);
    if (!touched.has(form) && !controls.some(isChanged)) return [];
    const fields = controls.map((control, place) => ({
      name: control.name,
      index: placeOf(controls, place, ({ name }) => name === control.name),
      value: isTick(control) ? control.checked : control.value,
    }));
    const index = placeOf(all, at, (other) => other.action === action);
    return fields.length > 0 ? [{ action, index, fields }] : [];
  });
}

/** Puts it back where it stood. @returns texts that have no place any more */
export function restoreForms(saved: readonly SavedForm[]): string[] {
  return saved.flatMap(({ action, index, fields }) => {
    const form = postForms().filter((one) => one.action === action)[index]?.form;
    return fields.flatMap(({ name, index: place, value }) => {
      const control = form && controlsOf(form).filter((one) => one.name === name)[place];
      if (control && put(control, value)) return [];
      return typeof value === "string" && value.trim() !== "" ? [value] : [];
    });
  });
}

function put(control: Control, value: string | boolean): boolean {
  if (isTick(control)) {
    // A click and not a property, so that what listens to it follows.
    if (typeof value === "boolean" && control.checked !== value && (value || control.type === "checkbox"))
      control.click();
    return typeof value === "boolean";
  }
  if (typeof value !== "string") return false;
  if (control.value === value) return true;
  // The element's own setter: React replaces it on the instance and would then see no change.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
  for (let fold = control.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
    fold.open = true;
  return control.value === value;
}
