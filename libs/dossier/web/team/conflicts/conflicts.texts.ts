import type { ConflictKind } from '@generated/team/graphql';
import { formatDate } from '@zov/ui/format';

/** Nothing here may sound as if something was found: every answer is the same with and without a match. */
export const conflictTexts = {
  title: 'Mijn belangen',
  intro: 'Schrijf op wie uw eigen familie is en in welke straat u woont. Gezinnen die daarbij horen, ziet u dan nooit. Zo komt u niet in een lastige positie.',
  private: 'Alleen u ziet deze lijst. Nergens staat welk gezin erbij hoort.',
  direction: 'Bent u casusregisseur van een gezin dat hierbij hoort? Dan zoekt de beheerder een ander. De beheerder ziet alleen een nummer en hoort niet waarom. Op Mijn werk staat dat iemand het overneemt.',
  family: 'Eigen familie',
  noFamily: 'U schreef nog geen familie op.',
  streets: 'Eigen straat',
  noStreets: 'U schreef nog geen straat op.',
  bornOn: (on: string) => `Geboren op ${formatDate(on)}`,
  since: (at: string) => `Op uw lijst sinds ${formatDate(at)}`,
  addFamily: 'Voeg een familielid toe',
  name: 'Naam',
  nameHelp: 'Voornaam en achternaam.',
  birthDate: 'Geboortedatum',
  addStreet: 'Voeg een straat toe',
  streetHelp: 'Vul de postcode in, of de straat met de plaats. Beide mag ook.',
  street: 'Straat',
  streetOnly: 'Zonder huisnummer.',
  town: 'Plaats',
  postcode: 'Postcode',
  save: 'Zet op mijn lijst',
  saved: 'Het staat op uw lijst.',
  remove: 'Haal van lijst',
  removeTitle: 'Haalt u dit van uw lijst?',
  removeText: 'Gezinnen die u hierdoor niet zag, blijven nog een half jaar verborgen.',
  removed: 'Het staat niet meer op uw lijst.',
};

export const conflictKindText: Record<ConflictKind, string> = { OWN_FAMILY: conflictTexts.family, OWN_STREET: conflictTexts.streets };
