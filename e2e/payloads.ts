/**
 * Sixty texts that would run a script on a page that takes them for markup, each in a way of its own.
 * Whatever runs calls `hit`: it sets a mark that a test looks for, and opens a dialog.
 */
const RUN = 'top.__hit=1;alert(1)'
const SOON = `x onerror=${RUN}`

/** Markup that runs at once or as soon as it is shown. */
const MARKUP = [
  `<script>${RUN}</script>`,
  `<ScRiPt >${RUN}</sCrIpT>`,
  `<script src=data:,${RUN}></script>`,
  `<img src=${SOON}>`,
  `<IMG SRC="x" ONERROR="${RUN}">`,
  `<img src=x:x onerror\n=\n${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y=9>x</text></a></svg>`,
  `<body onload=${RUN}>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>x</details>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}></select>`,
  `<textarea autofocus onfocus=${RUN}></textarea>`,
  `<video><source onerror="${RUN}"></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<marquee onstart=${RUN}>x</marquee>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<button formaction="javascript:${RUN}">x</button>`,
  `<math><mtext></p><img ${SOON}></mtext></math>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="javascript:/${RUN}//">`,
  `<link rel=stylesheet href="https://evil.example/x.css">`,
  `<style>@import "https://evil.example/x.css";</style>`,
  `<div style="background:url(https://evil.example/x.png)">x</div>`,
  `<img src="https://evil.example/x.png">`,
  `<p onmouseover=${RUN} style="position:fixed;inset:0">x</p>`,
  `<a href="javascript:${RUN}" autofocus onfocus=${RUN}>x</a>`,
] as const

/** What breaks out of an attribute, a script, a comment or a template in which a text is put. */
const BREAKS = [
  `"><img ${SOON}>`,
  `'><img ${SOON}>`,
  `" onfocus=${RUN} autofocus x="`,
  `' onmouseover=${RUN} x='`,
  `</title><script>${RUN}</script>`,
  `</textarea><script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `\\u003c/script\\u003e\\u003cscript\\u003e${RUN}`,
  `--><script>${RUN}</script>`,
  `]]><script>${RUN}</script>`,
  `';${RUN};'`,
  `\\';${RUN};//`,
  `\${${RUN}}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\u2028${RUN}\u2029`,
  `{"__html":"<img ${SOON}>"}`,
  `__proto__`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `&lt;img ${SOON}&gt;`,
  `%3Cimg%20${SOON}%3E`,
  `<img src=\u0000x onerror=${RUN}>`,
] as const

/** Addresses that no link may lead to. */
export const BAD_LINKS = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` \tjava\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `//evil.example/`,
  `ftp://evil.example/`,
  `blob:https://evil.example/x`,
] as const

export const PAYLOADS: readonly string[] = [...MARKUP, ...BREAKS, ...BAD_LINKS.slice(0, 4)]
