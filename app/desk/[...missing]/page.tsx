import { notFound } from "next/navigation";

/** Every other address below /desk: the desk's own 404 instead of the portal's. */
export default function MissingPage(): never {
  notFound();
}
