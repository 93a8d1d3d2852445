/** The least that Next.js renders on the server: what a page of ours is compared with. */
export default function Page() {
  return <h1>Hello</h1>;
}
