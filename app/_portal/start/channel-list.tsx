import { ContactDetails } from "@/app/_portal/portal-footer";
import { RecordText } from "@/app/_portal/record-text";
import { TextLink } from "@/app/_ui/text-link";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PortalController } from "@/lib/requests/portal-view";

/** Every other way to ask that the organisation's policy names; its contact details when it names none. */
export function ChannelList({ locale, controller }: { locale: Locale; controller: PortalController }) {
  const t = translator(locale, "portal");
  const others = controller.channels.filter(({ kind }) => kind !== "portal");
  if (others.length === 0) return <ContactDetails locale={locale} contact={controller.contact} />;
  return (
    <ul className="grid gap-3">
      {others.map(({ kind, address, note }) => (
        <li key={`${kind} ${address}`}>
          <p>
            <span className="font-semibold">{t(`start.channel.${kind}`)}</span>
            {address ? (
              <>
                {" – "}
                <Address address={address} />
              </>
            ) : null}
          </p>
          {note ? (
            <p className="text-muted">
              <RecordText locale={locale} controller={controller}>
                {note}
              </RecordText>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A link where the browser has something to open. */
function Address({ address }: { address: string }) {
  if (/^https:\/\//.test(address)) return <TextLink href={address}>{address}</TextLink>;
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return <TextLink href={`mailto:${address}`}>{address}</TextLink>;
  return address;
}
