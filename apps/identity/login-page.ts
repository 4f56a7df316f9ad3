import { escapeHtml, plainPage } from '@zov/core/http';
import type { IdentityPerson } from './demo-issuer.ts';

export const BANNER = 'Test-inlog – dit is geen DigiD';

export interface LoginPage {
  /** Where the forms go. */
  readonly action: string;
  readonly title: string;
  readonly people: readonly IdentityPerson[];
  /** Whether somebody without access may be made up, to try an invitation. */
  readonly strangers: boolean;
}

/** The list of demo people. Plain forms, so that it works without script and under the strictest policy. */
export function loginPage({ action, title, people, strangers }: LoginPage): string {
  const items = people.map((person) => `<li>${personForm(action, person)}</li>`).join('\n');
  const body = `<p>Deze mensen bestaan niet echt. Kies als wie u wilt aanmelden.</p>
<ul>${items}</ul>${strangers ? strangerForm(action) : ''}`;
  return plainPage({ title, body, banner: BANNER });
}

function personForm(action: string, person: IdentityPerson): string {
  return `<form method="post" action="${escapeHtml(action)}"><input type="hidden" name="person" value="${escapeHtml(person.id)}">
<button type="submit">${escapeHtml(person.name)}<small>${escapeHtml(person.detail)}</small></button></form>`;
}

function strangerForm(action: string): string {
  return `<h2>Iemand die nog geen toegang heeft</h2>
<p>Meld u aan als iemand die een code heeft gekregen en die nog moet invullen.</p>
<form method="post" action="${escapeHtml(action)}"><label for="name">Naam</label>
<input id="name" name="name" required maxlength="60" autocomplete="off"><button type="submit">Aanmelden als nieuw persoon</button></form>`;
}
