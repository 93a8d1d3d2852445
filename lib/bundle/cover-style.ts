/** The cover's only style sheet. Colours keep 7:1 for text in light and in dark; paper gets black on white. */
export const coverStyle = `
:root { color-scheme: light dark; --text: #1a1d21; --page: #fff; --soft: #f1f4f8; --line: #8a94a3; --link: #0a4a94; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e9ecf0; --page: #14171b; --soft: #20252c; --line: #76808f; --link: #a5cdff; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.6 system-ui, sans-serif; }
header, nav, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 2rem 0 1rem; }
h2 { font-size: 1.4rem; line-height: 1.3; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
h1, h2, h3, li, p, address, td { overflow-wrap: anywhere; }
th { overflow-wrap: break-word; }
p, li, address { max-width: 42rem; }
address { font-style: normal; white-space: pre-line; margin: 1em 0; }
a { color: var(--link); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
nav ul { padding-left: 1.25rem; }
nav a, td a { display: inline-block; padding: .15rem 0; min-width: 1.5rem; }
.wide { position: relative; overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
.many { min-width: 34rem; }
caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { text-align: left; vertical-align: top; padding: .45rem .6rem; border: 1px solid var(--line); min-width: 4rem; }
thead th, tbody th { background: var(--soft); }
tbody th { font-weight: 600; }
.facts th { width: 30%; }
.facts td { white-space: pre-line; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
td ul { list-style: none; margin: 0; padding: 0; }
.files a { margin-right: .75rem; }
pre { background: var(--soft); border: 1px solid var(--line); padding: .75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
footer { margin: 3rem auto 2rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { color-scheme: light; --text: #000; --page: #fff; --soft: #fff; --line: #555; --link: #000; }
  @page { margin: 18mm; }
  body { font-size: 10.5pt; }
  nav { display: none; }
  .wide { overflow: visible; }
  .many { min-width: 0; }
  h2, h3, caption { break-after: avoid; }
  tr, pre { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;
