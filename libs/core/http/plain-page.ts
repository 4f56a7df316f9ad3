import { contentSecurityPolicy, styleHash } from './security-headers.ts';

/** Style of the few pages that the server writes itself. One constant text, so that its hash can stand in the policy. */
const STYLE = `
*{box-sizing:border-box}
body{margin:0;background:#f5f6f8;color:#16212e;font:18px/1.5 "Fira Sans",system-ui,sans-serif}
.banner{background:#fff3c4;border-bottom:2px solid #8a6d00;padding:12px 16px;text-align:center;font-weight:600}
main{max-width:40rem;margin:32px auto;padding:24px;background:#fff;border:1px solid #cfd6de;border-radius:8px}
h1{font-size:28px;line-height:1.2;margin:0 0 12px}
h2{font-size:20px;margin:28px 0 8px}
ul{list-style:none;margin:0;padding:0}
li+li{margin-top:8px}
button,.button{display:block;width:100%;min-height:48px;padding:10px 16px;border:2px solid #154273;border-radius:6px;background:#fff;color:#154273;
font:inherit;text-align:left;text-decoration:none;cursor:pointer}
button:hover,.button:hover{background:#eaf0f7}
button:focus-visible,.button:focus-visible,input:focus-visible{outline:3px solid #16212e;outline-offset:2px}
button small{display:block;color:#46535f}
label{display:block;font-weight:600;margin-bottom:4px}
input{width:100%;min-height:48px;padding:8px 12px;border:2px solid #46535f;border-radius:6px;font:inherit;margin-bottom:12px}
`;

/** Policy for these pages: our own style, no script at all. */
export const PLAIN_PAGE_POLICY = contentSecurityPolicy([styleHash(STYLE)]);

export function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (sign) => names[sign] ?? sign);
}

/** A whole page. `body` must be escaped by the caller; `banner` and `title` are escaped here. */
export function plainPage(page: { title: string; body: string; banner?: string }): string {
  const banner = page.banner === undefined ? '' : `<div class="banner" role="note">${escapeHtml(page.banner)}</div>`;
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(page.title)}</title>
<link rel="icon" href="data:,"><style>${STYLE}</style></head>
<body>${banner}<main><h1>${escapeHtml(page.title)}</h1>${page.body}</main></body>
</html>
`;
}
