import { LEGAL_AGES, dayOfAge } from '@zov/access/model/legal-ages.ts';
import type { Problem } from './open-dossier.ts';

/** A person as far as representation depends on it. */
export interface Represented {
  readonly familyRole: string;
  readonly circle: string;
  /** YYYY-MM-DD, or null when unknown. */
  readonly birthDate: string | null;
}

interface Term { readonly fromOn: string; readonly untilOn: string }
type Check = readonly [wrong: boolean, field: string, message: string];

const found = (checks: readonly Check[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
const words = (value: string, most: number): boolean => value.trim() === '' || value.trim().length > most;
const backwards = ({ fromOn, untilOn }: Term): boolean => untilOn <= fromOn;

/** What has to be mended before a decision about inzage at 16 and 17 can stand (R12); empty when nothing. */
export function problemsOfDecision(decision: Term & { readonly decidedBy: string; readonly reason: string }, child: Represented, hasCustody: boolean): Problem[] {
  const born = child.familyRole === 'CHILD' ? child.birthDate : null;
  const [sixteen, eighteen] = [LEGAL_AGES.soleHolder, LEGAL_AGES.adult].map((age) => (born === null ? '' : dayOfAge(born, age))) as [string, string];
  return found([
    [born === null, 'childPersonId', 'Kies een kind waarvan de geboortedatum bekend is.'],
    [!hasCustody, 'adultPersonId', 'Kies een ouder of voogd die gezag heeft over dit kind.'],
    [words(decision.decidedBy, 200), 'decidedBy', 'Schrijf wie dit besloot.'],
    [words(decision.reason, 2000), 'reason', 'Schrijf waarom dit is besloten.'],
    [born !== null && decision.fromOn < sixteen, 'fromOn', 'Een besluit geldt pas vanaf de zestiende verjaardag. Tot dan leest deze ouder al mee.'],
    [born !== null && decision.untilOn > eighteen, 'untilOn', 'Een besluit geldt ten hoogste tot de achttiende verjaardag.'],
    [backwards(decision), 'untilOn', 'De laatste dag moet na de eerste dag liggen.'],
  ]);
}

/** What has to be mended before a mandate can stand; nobody of the family ever holds one, or reads another's part by it. */
export function problemsOfMandate(mandate: Term & { readonly evidence: string }, holder: Represented, client: Represented): Problem[] {
  const tooYoung = client.familyRole === 'CHILD' && (client.birthDate === null || mandate.fromOn < dayOfAge(client.birthDate, LEGAL_AGES.ownVoice));
  return found([
    [holder.circle !== 'NETWORK' || holder.familyRole !== 'OTHER', 'holderPersonId', 'Kies iemand van buiten het gezin. Voeg die eerst toe aan het netwerk.'],
    [client.circle !== 'FAMILY', 'clientPersonId', 'Kies iemand van het gezin.'],
    [tooYoung, 'clientPersonId', 'Een kind kan pas vanaf twaalf jaar zelf iemand machtigen.'],
    [words(mandate.evidence, 2000), 'evidence', 'Schrijf op welke machtiging dit rust.'],
    [backwards(mandate), 'untilOn', 'De laatste dag moet na de eerste dag liggen.'],
  ]);
}
