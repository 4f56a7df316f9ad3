import { createHash } from 'node:crypto';
import { PLAIN_PAGE_POLICY, REACT_ARIA_STYLE, contentSecurityPolicy, escapeHtml, plainPage, securityHeaders, styleHash } from './index.ts';

/** Directives of a policy by name. */
const directives = (policy: string): Map<string, string[]> => new Map(policy.split('; ').map((one) => one.split(' ')).map(([name, ...sources]) => [String(name), sources]));

describe('the policy for what a page may load', () => {
  const policy = directives(contentSecurityPolicy());

  it('opens nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual([`'none'`]);
    for (const closed of ['base-uri', 'frame-ancestors']) expect(policy.get(closed)).toEqual([`'none'`]);
    expect(policy.get('form-action')).toEqual([`'self'`]);
  });

  it('lets scripts and data come from this server alone, and no text become a script', () => {
    for (const own of ['script-src', 'connect-src', 'font-src']) expect(policy.get(own)).toEqual([`'self'`]);
    expect(policy.get('img-src')).toEqual([`'self'`, 'data:']);
    expect([policy.get('require-trusted-types-for'), policy.get('trusted-types')]).toEqual([[`'script'`], [`'none'`]]);
    expect(contentSecurityPolicy()).not.toMatch(/unsafe|\*|https?:|blob:/);
  });

  it('takes a style by what it says, to the letter', () => {
    expect(policy.get('style-src')).toEqual([`'self'`, `'${REACT_ARIA_STYLE}'`]);
    expect(styleHash('body{}')).toBe(`sha256-${createHash('sha256').update('body{}').digest('base64')}`);
    expect(styleHash('body{} ')).not.toBe(styleHash('body{}'));
    expect(directives(contentSecurityPolicy(['sha256-a', 'sha256-b'])).get('style-src')).toEqual([`'self'`, `'sha256-a'`, `'sha256-b'`]);
  });
});

describe('the headers of every answer', () => {
  it('keep it out of caches, frames, other sites and search engines', () => {
    expect(securityHeaders(true)).toMatchObject({
      'cache-control': 'no-store', 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'x-robots-tag': 'noindex, nofollow',
      'content-security-policy': contentSecurityPolicy(),
    });
  });

  it('tell no other site from which family somebody came, and never break our own forms', () => {
    expect(securityHeaders(true)['referrer-policy']).toBe('same-origin');
  });

  it('give a page nothing of the device', () => {
    for (const one of ['camera', 'microphone', 'geolocation', 'payment', 'usb']) expect(securityHeaders(false)['permissions-policy']).toContain(`${one}=()`);
  });

  it('promise https for a year where there is https, and nowhere else', () => {
    expect(securityHeaders(true)['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(securityHeaders(false)).not.toHaveProperty('strict-transport-security');
    const { 'strict-transport-security': _, ...rest } = securityHeaders(true);
    expect(securityHeaders(false)).toEqual(rest);
  });
});

describe('a page that the server writes itself', () => {
  const NASTY = `</title><script>alert("1")</script>&'`;

  it('shows what it is given as text, in its title and in its banner', () => {
    const html = plainPage({ title: NASTY, body: '<p>Tekst</p>', banner: NASTY });
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;\/title&gt;&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;&#39;/g)).toHaveLength(3);
    expect(html).toContain('<p>Tekst</p></main>');
  });

  it('has a banner only when it is given one, says it is Dutch, and fits a telephone', () => {
    expect(plainPage({ title: 'x', body: '' })).not.toContain('role="note"');
    expect(plainPage({ title: 'x', body: '', banner: 'Test' })).toContain('role="note">Test<');
    expect(plainPage({ title: 'x', body: '' })).toMatch(/^<!doctype html>\n<html lang="nl">.*\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width/);
  });

  it('holds exactly the style that its own policy allows, and no script at all', () => {
    const html = plainPage({ title: 'x', body: '' });
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => styleHash(String(css)));
    expect(styles).toHaveLength(1);
    expect(directives(PLAIN_PAGE_POLICY).get('style-src')).toEqual([`'self'`, `'${styles[0]}'`]);
    expect(html).not.toMatch(/<script|style="|\son\w+="|https?:/);
  });

  it('escapes each sign once', () => {
    expect(escapeHtml(`<a href="x">'&amp;'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;&lt;/a&gt;');
    expect(escapeHtml('Gewone tekst: é, 👪')).toBe('Gewone tekst: é, 👪');
  });
});
