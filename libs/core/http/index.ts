export { fileHeaders } from './attachment.ts';
export { PLAIN_PAGE_POLICY, escapeHtml, plainPage } from './plain-page.ts';
export { REACT_ARIA_STYLE, contentSecurityPolicy, securityHeaders, styleHash } from './security-headers.ts';
