/** Sets `window.ran` where it is run; a test looks for it afterwards. */
const run = 'window.ran=1';

/** Text that would run, load or reach something if it were ever taken for more than text. */
export const hostileTexts: readonly string[] = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `<svg onload=${run}><a href="javascript:${run}">x</a></svg>`,
  `"><iframe srcdoc="<script>parent.ran=1</script>">`,
  `' autofocus onfocus='${run}`,
  `</title></textarea></script><script>${run}</script>`,
  '<style>@import "https://evil.example/x.css"; * { background: url(https://evil.example/x) }</style>',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href="https://evil.example/">',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  `javascript:${run}`,
  'https://evil.example/?q=1',
  '=HYPERLINK("https://evil.example/","x")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd|x',
  `\${${run}} {{${run}}} <%= ${run} %>`,
  '__NONCE__',
  '$& $1 $` %s %00',
];
