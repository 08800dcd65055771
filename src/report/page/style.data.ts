/** The look of the report and of `khao inspect --html`. Colours differ in lightness as well as in hue, so that they are told apart by all eyes and on grey paper. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1d1f23; --soft: #5a5f68; --hair: #dcdad3; --wash: #f1efe9;
  --kept: #0f5f7d; --fields: #7fb4c6; --removed: #c65312; --rejected: #d7a63c; --failed: #54505e;
  --lao: #0f5f7d; --english: #d7a63c; --other: #8d8798; --unknown: #c9c6bd;
  --link: #0b5673; --removed-ink: #a33f08; --removed-wash: #fbeee5; --fields-wash: #e9f2f5; --mark: #ffd9b8; --focus: #0b5673;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --card: #1c1f23; --ink: #e8e6e1; --soft: #a3a8b0; --hair: #363a41; --wash: #23272c;
    --kept: #4aa8c9; --fields: #2a6379; --removed: #ef8a4b; --rejected: #d9b45b; --failed: #8b8698;
    --lao: #4aa8c9; --english: #d9b45b; --other: #8b8698; --unknown: #4b4f57;
    --link: #7cc6e0; --removed-ink: #f3a06c; --removed-wash: #33241a; --fields-wash: #1b2a31; --mark: #6b3a17; --focus: #7cc6e0;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
/* Lao letters come from a Lao font wherever they stand, everything else from the one of the system. */
@font-face {
  font-family: khao-lao; unicode-range: U+0E80-0EFF; font-weight: 400;
  src: local("Noto Sans Lao"), local("Noto Sans Lao Looped"), local("Phetsarath OT"), local("Phetsarath_OT"), local("Lao UI"), local("Leelawadee UI"), local("Lao Sangam MN"), local("Saysettha OT"), local("DokChampa");
}
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.55 khao-lao, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Lao", "Phetsarath OT", sans-serif;
}
:lang(lo) { line-height: 1.75; }
.aside { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -9999px; }
.skip:focus { left: 16px; top: 8px; z-index: 9; background: var(--card); padding: 8px 12px; }
.head, main { max-width: 1120px; margin: 0 auto; padding: 0 28px; }
.head { padding-top: 28px; }
.masthead { display: flex; justify-content: space-between; align-items: center; border-bottom: 1px solid var(--hair); padding-bottom: 12px; }
.brand { margin: 0; font-weight: 650; letter-spacing: .02em; }
.brand span { color: var(--soft); font-weight: 400; margin-left: .55em; }
.switch { display: flex; gap: 2px; }
.switch button { border: 0; background: none; padding: 4px 10px; color: var(--soft); border-radius: 6px; }
.switch button[aria-pressed=true] { background: var(--wash); color: var(--ink); font-weight: 600; }
h1 { font-size: clamp(28px, 4.4vw, 44px); line-height: 1.15; letter-spacing: -.015em; font-weight: 700; margin: 44px 0 18px; text-wrap: balance; }
h1:lang(lo), :lang(lo) h1 { line-height: 1.4; letter-spacing: 0; }
h2 { font-size: 21px; line-height: 1.3; margin: 0 0 6px; font-weight: 680; }
h3 { font-size: 15px; margin: 0 0 8px; font-weight: 650; }
.verdict { font-size: clamp(17px, 1.7vw, 20px); max-width: 46em; margin: 0 0 14px; }
.made { color: var(--soft); font-size: 13.5px; margin: 0; overflow-wrap: anywhere; }
section { padding: 44px 0 0; min-width: 0; }
main { padding-bottom: 80px; }
.note { color: var(--soft); margin: 0 0 16px; max-width: 46em; font-size: 14.5px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 56px; }
.three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 24px 40px; }
button, select, input { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2.5px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
.narrow { border: 0; background: none; padding: 0; text-align: left; color: inherit; overflow-wrap: anywhere; }
.scripted .narrow { text-decoration: underline; text-decoration-color: var(--hair); text-underline-offset: 3px; }
.scripted .narrow:hover { color: var(--link); text-decoration-color: currentColor; }
.narrow i { font-style: normal; color: var(--soft); margin-left: .5em; font-size: .88em; }
rect.kept { fill: var(--kept); } rect.fields { fill: var(--fields); } rect.removed { fill: var(--removed); }
rect.rejected { fill: var(--rejected); } rect.failed { fill: var(--failed); }
rect.lao { fill: var(--lao); } rect.english { fill: var(--english); } rect.other { fill: var(--other); } rect.unknown { fill: var(--unknown); }
svg { display: block; }
.band { border-radius: 5px; overflow: hidden; margin: 12px 0 10px; }
.band rect { stroke: var(--paper); stroke-width: 2; }
.legend { border-collapse: collapse; width: 100%; font-size: 14.5px; }
.legend th { text-align: left; font-weight: 400; padding: 3px 8px 3px 0; display: flex; gap: 9px; align-items: baseline; }
.legend .swatch { flex: none; border-radius: 3px; align-self: center; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.legend .share { color: var(--soft); width: 5em; }
.bars { border-collapse: collapse; width: 100%; font-size: 14.5px; table-layout: fixed; }
.bars th { text-align: left; font-weight: 400; width: 46%; padding: 4px 14px 4px 0; vertical-align: top; overflow-wrap: anywhere; }
.bars td { padding: 4px 0; vertical-align: top; }
.bars .bar { padding-top: 8px; } .bars td.number { width: 5.6em; }
.bars small, .reason { display: block; color: var(--soft); font-size: 12.5px; line-height: 1.4; }
.line rect { rx: 2px; }
.first { list-style: none; margin: 12px 0 0; padding: 0; display: grid; gap: 10px; }
.first .narrow { display: grid; grid-template-columns: 4.6em 1fr; gap: 12px; width: 100%; align-items: baseline; background: var(--card); border: 1px solid var(--hair); border-radius: 8px; padding: 11px 16px; text-decoration: none; }
.first .narrow:hover { border-color: var(--link); }
.first b { font-size: 19px; text-align: right; font-variant-numeric: tabular-nums; }
.stage { padding: 14px 0 4px; border-top: 1px solid var(--hair); }
.stage:first-of-type { border-top: 0; padding-top: 0; }
.stage h3 { display: flex; gap: 10px; align-items: baseline; } .stage h3 small { color: var(--soft); font-weight: 400; }
.rule > summary { display: grid; grid-template-columns: minmax(9em, 26%) 1fr 5.6em; gap: 14px; align-items: center; padding: 4px 0; cursor: pointer; font-size: 14.5px; list-style: none; }
.rule > summary::-webkit-details-marker { display: none; }
.rule-name::before { content: "▸"; color: var(--soft); display: inline-block; width: 1.15em; }
.rule[open] .rule-name::before { content: "▾"; }
.rule-name { overflow-wrap: anywhere; }
.rule-facts { margin: 4px 0 8px 18px; color: var(--soft); font-size: 14px; }
.specimens { list-style: none; margin: 0 0 14px 18px; padding: 0; display: grid; gap: 10px; max-width: 52em; }
.specimens li { border-left: 3px solid var(--removed); padding-left: 12px; }
.specimens q { quotes: none; display: block; overflow-wrap: anywhere; } .specimens small { color: var(--soft); font-size: 12.5px; }
.histogram { margin: 8px 0 0; }
.histogram svg { overflow: visible; }
.histogram text { font-size: 11.5px; fill: var(--soft); font-variant-numeric: tabular-nums; }
.histogram .value, .histogram .tick { text-anchor: middle; } .histogram .value { fill: var(--ink); }
.axis { stroke: var(--hair); }
.histogram details { margin-top: 8px; font-size: 13.5px; color: var(--soft); }
.numbers { border-collapse: collapse; margin-top: 6px; } .numbers th { text-align: left; font-weight: 400; padding: 1px 24px 1px 0; }
.filters { display: grid; grid-template-columns: repeat(6, 1fr) auto; gap: 12px; margin: 18px 0 8px; align-items: end; }
.filters label { display: grid; gap: 3px; font-size: 13px; color: var(--soft); min-width: 0; }
.filters .search { grid-column: 1 / -1; }
.filters input, .filters select, .filters button, .opened button { background: var(--card); border: 1px solid var(--hair); border-radius: 7px; padding: 7px 10px; color: var(--ink); width: 100%; font-size: 15px; min-width: 0; }
.filters input { padding: 11px 14px; font-size: 17px; }
.filters button, .opened button { width: auto; }
.filters button:hover, .opened button:hover { border-color: var(--link); }
.found { margin: 10px 0; color: var(--soft); font-size: 14px; min-height: 1.6em; }
.list { height: min(72vh, 760px); overflow-y: auto; border: 1px solid var(--hair); border-radius: 10px; background: var(--card); }
.rows { position: relative; }
.page-row { position: absolute; left: 0; right: 0; height: 68px; padding: 10px 18px; display: grid; grid-template-columns: 14px 1fr auto; column-gap: 12px; align-content: center; border-bottom: 1px solid var(--hair); cursor: pointer; }
.page-row:hover { background: var(--wash); }
.page-row[aria-selected=true] { background: var(--fields-wash); box-shadow: inset 3px 0 var(--focus); }
.dot { width: 9px; height: 9px; border-radius: 50%; background: var(--kept); align-self: center; }
.dot.rejected { background: var(--rejected); border-radius: 2px; } .dot.failed { background: var(--failed); border-radius: 2px; transform: rotate(45deg); }
.page-title { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 550; line-height: 1.6; min-width: 0; }
.page-letters { color: var(--soft); font-size: 13px; font-variant-numeric: tabular-nums; text-align: right; white-space: nowrap; }
.page-facts { grid-column: 2; color: var(--soft); font-size: 13px; line-height: 1.5; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.page-flagged { grid-column: 3; grid-row: 2; color: var(--removed-ink); font-size: 13px; text-align: right; }
.page-letters { grid-column: 3; grid-row: 1; } .page-title { grid-column: 2; grid-row: 1; } .page-facts { grid-row: 2; } .dot { grid-row: 1; }
.nothing { padding: 40px 20px; text-align: center; color: var(--soft); }
.opened { width: min(1180px, calc(100vw - 32px)); max-width: none; height: calc(100vh - 40px); max-height: none; padding: 0; border: 1px solid var(--hair); border-radius: 12px; background: var(--paper); color: var(--ink); overflow: hidden; }
.opened::backdrop { background: rgb(0 0 0 / .45); }
.opened[open] { display: flex; flex-direction: column; }
.tools { display: flex; gap: 8px; padding: 12px 20px; border-bottom: 1px solid var(--hair); background: var(--card); }
.tools .place { flex: 1; align-self: center; color: var(--soft); font-size: 14px; text-align: center; }
.scroll { overflow-y: auto; padding: 8px 36px 48px; flex: 1; }
.page-view { max-width: 1120px; margin: 0 auto; }
.inspected { max-width: 1120px; margin: 0 auto; padding: 12px 28px 60px; }
.page-status { display: flex; gap: 12px; align-items: baseline; margin: 22px 0 8px; color: var(--soft); font-size: 14px; flex-wrap: wrap; overflow-wrap: anywhere; }
.badge { padding: 1px 9px; border-radius: 20px; border: 1px solid currentColor; font-size: 12.5px; color: var(--link); }
.badge.rejected, .badge.failed { color: var(--removed-ink); }
.page-view h2 { font-size: clamp(22px, 3vw, 31px); line-height: 1.3; margin: 0 0 18px; overflow-wrap: anywhere; }
.page-view h2:lang(lo) { line-height: 1.55; }
.fields { display: grid; grid-template-columns: max-content 1fr; gap: 3px 20px; margin: 0 0 26px; font-size: 14px; }
.fields dt { color: var(--soft); } .fields dd { margin: 0; overflow-wrap: anywhere; min-width: 0; } .fields small { color: var(--soft); margin-left: 8px; }
a { color: var(--link); }
.flag { display: inline-block; font-size: 12.5px; padding: 0 8px; margin: 0 6px 2px 0; border-radius: 4px; background: var(--removed-wash); color: var(--removed-ink); }
.columns > h3 { color: var(--soft); font-weight: 600; font-size: 13px; border-bottom: 1px solid var(--hair); padding-bottom: 6px; }
.columns, .row { display: grid; grid-template-columns: minmax(0, 1.45fr) minmax(0, 1fr); gap: 0 40px; }
.row { grid-column: 1 / -1; }
.left { grid-column: 1; } .right { grid-column: 2; } .row > .left, .row > .right { grid-row: 1; min-width: 0; }
.body-piece p { margin: 0 0 16px; overflow-wrap: anywhere; font-size: 17px; line-height: 1.65; }
.body-piece p:lang(lo) { line-height: 1.85; }
.body-piece.heading p { font-weight: 680; font-size: 18px; } .body-piece.quote p { border-left: 3px solid var(--hair); padding-left: 14px; }
.body-piece.caption p { font-size: 14.5px; color: var(--soft); }
.kind { font-size: 11.5px; color: var(--soft); border: 1px solid var(--hair); border-radius: 4px; padding: 0 5px; margin-right: 8px; font-weight: 400; vertical-align: 1px; }
.body-piece .piece-flags { margin: -12px 0 16px; line-height: 1.4; font-size: 13px; }
.other { border-left: 3px solid var(--removed); background: var(--removed-wash); border-radius: 0 7px 7px 0; padding: 8px 12px; margin: 0 0 10px; font-size: 13.5px; line-height: 1.5; }
.other.field { border-color: var(--fields); background: var(--fields-wash); }
details.other { padding: 3px 12px; margin-bottom: 5px; }
details.other[open] { padding-bottom: 9px; }
details.other > summary { cursor: pointer; list-style: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
details.other > summary::-webkit-details-marker { display: none; }
details.other > summary b { font-weight: 600; margin-right: 8px; } .ledger > summary b { color: var(--removed-ink); } details.other > summary span { color: var(--soft); }
details.other[open] > summary span { visibility: hidden; }
.inner + .inner { border-top: 1px solid var(--hair); margin-top: 7px; padding-top: 7px; }
.other p { margin: 0; overflow-wrap: anywhere; } .other .text { margin: 3px 0; white-space: pre-line; max-height: 22em; overflow-y: auto; }
.cause { display: flex; justify-content: space-between; gap: 10px; } .cause .sure { color: var(--soft); white-space: nowrap; }
.ledger .cause b { color: var(--removed-ink); }
.why { color: var(--soft); } .why small { display: block; font-size: 11.5px; overflow-wrap: anywhere; }
.twins { display: grid; grid-template-columns: 1fr 1fr; gap: 14px; margin: 4px 0; } .twin-label { color: var(--soft); font-size: 12px; }
del, ins { text-decoration: none; background: var(--mark); border-bottom: 2px solid var(--removed); color: inherit; }
ins { border-bottom-style: double; border-bottom-width: 4px; }
.row:has(.twins) > .right { grid-column: 1 / -1; grid-row: 1; } .row:has(.twins) > .left { grid-row: 2; }
.unseen { font: 11px/1.3 ui-monospace, monospace; border: 1px solid var(--removed); color: var(--removed-ink); border-radius: 3px; padding: 0 3px; margin: 0 1px; unicode-bidi: isolate; direction: ltr; white-space: nowrap; }
.related { font-size: 14.5px; } .related small { color: var(--soft); margin-left: 8px; }
.timing { max-width: 560px; }
@media (max-width: 860px) {
  .pair, .three { grid-template-columns: 1fr; }
  .filters { grid-template-columns: 1fr 1fr; }
  .columns, .row { grid-template-columns: minmax(0, 1fr); }
  .left, .right, .row > .left, .row > .right, .row:has(.twins) > .left { grid-column: 1; grid-row: auto; }
  .columns > h3.right { display: none; }
  .row > .right { padding-left: 12px; }
  .head, main, .inspected { padding-left: 18px; padding-right: 18px; }
  .scroll { padding: 4px 18px 40px; }
  .opened { width: 100vw; height: 100dvh; border: 0; border-radius: 0; max-height: none; margin: 0; }
  .rule > summary { grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) 4.4em; gap: 10px; }
}
@media (max-width: 520px) {
  .twins { grid-template-columns: 1fr; }
  .fields { grid-template-columns: 1fr; } .fields dd { margin-bottom: 5px; }
  .bars, .bars tbody { display: block; } .bars tr { display: grid; grid-template-columns: 1fr 5em; padding: 3px 0; }
  .bars th { width: auto; grid-column: 1 / -1; padding: 0; } .bars .bar { padding-top: 8px; } .bars td.number { width: auto; }
  .page-row { padding: 8px 12px; column-gap: 9px; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --hair: #bbb; --wash: #fff; color-scheme: light;
    --kept: #0f5f7d; --fields: #7fb4c6; --removed: #c65312; --rejected: #d7a63c; --failed: #54505e; --lao: #0f5f7d; --english: #d7a63c; --other: #8d8798; --unknown: #c9c6bd;
    --removed-ink: #a33f08; --removed-wash: #fff; --fields-wash: #fff; --mark: #ffe5cc; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10.5pt; } h1 { margin-top: 12pt; font-size: 24pt; } section { padding-top: 18pt; }
  #explorer, .switch, .skip, .histogram details, .tools { display: none; }
  .band, .stacked, .histogram, tr, .specimens li, .first li, .other, .rule { break-inside: avoid; } h2, h3 { break-after: avoid; }
  .head, main, .inspected { max-width: none; padding-left: 0; padding-right: 0; }
  .scripted .narrow { text-decoration: none; } .rule-name::before { content: ""; width: 0; }
}
`;
