/** The only style sheet of a letter's page. Text keeps 7:1 in light and in dark; paper gets black on white. */
export const letterStyle = `
:root { color-scheme: light dark; --text: #1a1d21; --page: #fff; --soft: #f1f4f8; --line: #8a94a3; --link: #0a4a94; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e9ecf0; --page: #14171b; --soft: #20252c; --line: #76808f; --link: #a5cdff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 3rem; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 2rem 0 1.25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.25rem 0 .75rem; }
h3 { font-size: 1.05rem; line-height: 1.4; margin: 1.5rem 0 .5rem; }
p, ul, dl, address { margin: 0 0 1em; }
.lines { white-space: pre-line; }
address { font-style: normal; margin-bottom: 2rem; white-space: pre-line; }
ul { padding-left: 1.4rem; }
li { margin-bottom: .35rem; }
dl { border: 1px solid var(--line); }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .45rem .75rem; }
dl div + div { border-top: 1px solid var(--line); }
dt { flex: 1 1 9rem; font-weight: 600; }
dd { flex: 3 1 14rem; margin: 0; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.wide { overflow-x: auto; margin: 0 0 1em; }
table { border-collapse: collapse; width: 100%; min-width: 17rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line); overflow-wrap: break-word; }
thead th, tbody th { background: var(--soft); }
tbody th { font-weight: 600; }
.signature { margin-top: 2.5rem; break-inside: avoid; }
@media print {
  :root { color-scheme: light; --text: #000; --page: #fff; --soft: #fff; --line: #555; --link: #000; }
  @page { size: A4; margin: 20mm 20mm 20mm 25mm; }
  body { font-size: 10.5pt; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  h1, h2, h3, caption { break-after: avoid; }
  tr, li, dl { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
}
`;
