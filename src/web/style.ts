/** The style sheet of all pages; the colours follow the reader's choice of light or dark. */
export const STYLE = `:root {
  color-scheme: light dark;
  --ink: light-dark(#1c1b19, #ece9e2);
  --quiet: light-dark(#5f5a52, #a9a297);
  --paper: light-dark(#fdfcf9, #191816);
  --panel: light-dark(#f3f0e9, #24221f);
  --line: light-dark(#d8d2c6, #3b3833);
  --link: light-dark(#0b5394, #8ab8ea);
  --mark: light-dark(#fff0b8, #57480f);
  --good: light-dark(#0f6b3c, #6fd19d);
  --part: light-dark(#7a5a00, #e0bd55);
  --bad: light-dark(#a3271d, #f09a91);
  --wait: light-dark(#6b4ba1, #c3a9ee);
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
a { color: var(--link); }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .25rem .5rem; }
header { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: baseline; padding: .75rem 1.25rem; border-bottom: 1px solid var(--line); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1rem 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--line); padding-bottom: .25rem; }
p { margin: .4rem 0; }
.quiet { color: var(--quiet); }
form.filter { display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .5rem 1rem; align-items: end; background: var(--panel); padding: .75rem; border-radius: .4rem; margin: .75rem 0; }
form.filter label { display: flex; flex-direction: column; font-size: .85rem; color: var(--quiet); }
input, select, button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; padding: .3rem .5rem; width: 100%; height: 2.25rem; }
button { cursor: pointer; width: fit-content; padding: .3rem 1rem; }
article { border-left: .25rem solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1.1rem 0; }
article h3 { font-size: 1rem; margin: 0 0 .2rem; }
.status { font-weight: 600; }
.true { border-color: var(--good); } .true > .status, .status.true { color: var(--good); }
.partly_true { border-color: var(--part); } .partly_true > .status, .status.partly_true { color: var(--part); }
.false { border-color: var(--bad); } .false > .status, .status.false { color: var(--bad); }
.due { border-color: var(--wait); } .due > .status, .status.due { color: var(--wait); }
blockquote { margin: .4rem 0; padding: 0; font-size: 1.02rem; }
blockquote.around { background: var(--panel); padding: .75rem 1rem; border-radius: .4rem; white-space: pre-line; }
blockquote.around p { margin-top: 0; }
mark { background: var(--mark); color: inherit; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: .5rem 0; }
section + dl { margin-top: 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; margin: .5rem 0; overflow-wrap: normal; }
th, td { text-align: right; padding: .25rem .7rem; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th:first-child, td:first-child { text-align: left; }
ol.history, ul.plain { list-style: none; padding: 0; }
ol.history > li { padding: .5rem 0; border-bottom: 1px solid var(--line); }
figure { margin: 1.5rem 0; }
figure img { display: block; width: 100%; max-width: 47.5rem; height: auto; }
summary { cursor: pointer; color: var(--quiet); }
.files, .topics { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.alert { border: 1px solid var(--bad); border-radius: .4rem; padding: .6rem .9rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print { header, form.filter, .files, .topics, details { display: none; } article, figure { break-inside: avoid; } h2 { break-after: avoid; } }
`
