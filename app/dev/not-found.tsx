import { TextLink } from "@/app/_ui/text-link";

/** Also the answer at /dev/mailbox where mails really go out. */
export default function DevNotFound() {
  return (
    <main className="mx-auto grid max-w-3xl gap-4 px-4 py-12">
      <title>Page not found – Habeas</title>
      <h1 className="text-3xl font-bold">Page not found</h1>
      <p>
        <TextLink href="/">Portal</TextLink>
      </p>
    </main>
  );
}
