import { controlClass, describedBy, FieldFrame, type FieldTexts } from "@/app/_ui/field";
import { knownZones } from "@/lib/calendar/zone-of";

/** A time zone by its name, any that there is; the usual ones are offered while typing. */
export function ZoneField({
  name,
  defaultValue,
  ...texts
}: FieldTexts & { name: string; defaultValue: string }) {
  return (
    <FieldFrame id={name} {...texts}>
      <input
        id={name}
        name={name}
        type="text"
        list={`${name}-list`}
        defaultValue={defaultValue}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy(name, texts)}
        aria-invalid={texts.error ? true : undefined}
        className={`${controlClass(texts.error)} min-h-11 max-w-96`}
      />
      <datalist id={`${name}-list`}>
        {knownZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </FieldFrame>
  );
}
