import { FamilyData, FamilyRow, VersionedRow } from '@zov/access/server/data/family-data.ts';
import { Column, Entity } from 'typeorm';

/** NL: veiligheidskaart. Frozen once adopted, and always with an end. Class D4. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['-number'], listedOn: { 'Dossier.safetyCards': null },
  shows: { model: ['CardModel', 'modelId'], author: ['Professional', 'authorId'], adopter: ['Professional', 'adoptedBy'] },
  familyVisible: ['conclusionText', 'decisionReason', 'alternatives', 'legalDecider'], found: { by: 'WORDS', in: ['conclusionText', 'decisionReason', 'alternatives'] },
})
@Entity('safety_card')
export class SafetyCard extends VersionedRow {
  @Column('int') number!: number;
  @Column('uuid') modelId!: string;
  @Column('text') state!: string;
  @Column('uuid') authorId!: string;
  @Column('uuid', { nullable: true }) basedOnId!: string | null;
  @Column('text') occasion!: string;
  @Column('text') madeWith!: string;
  @Column('text', { nullable: true }) conclusion!: string | null;
  @Column('text') conclusionText!: string;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('text') decisionReason!: string;
  @Column('text') alternatives!: string;
  @Column('text') legalDecider!: string;
  @Column('timestamptz', { nullable: true }) sharedAt!: Date | null;
  @Column('uuid', { nullable: true }) sharedBy!: string | null;
  @Column('timestamptz', { nullable: true }) adoptedAt!: Date | null;
  @Column('uuid', { nullable: true }) adoptedBy!: string | null;
  @Column('text', { nullable: true }) adoptedReason!: string | null;
  @Column('date', { nullable: true }) validUntil!: string | null;
  @Column('text', { nullable: true }) withdrawnReason!: string | null;
  @Column('text', { nullable: true }) seal!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** Columns of what the card says of one child. */
abstract class PartOfChild extends VersionedRow {
  @Column('uuid') safetyCardId!: string;
  @Column('uuid') childPersonId!: string;
  @Column('text') state!: string;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}

/** NL: deel van de kaart over één kind. Class D4. */
@FamilyData({
  dataClass: 'row', subjects: 'aboutPersonIds', order: ['createdAt'], listedOn: { 'SafetyCard.children': 'safetyCardId' },
  familyVisible: ['consequence', 'ifNothingChanges', 'spokenBy', 'spokenHow', 'notSpokenWhy'],
})
@Entity('safety_card_child')
export class SafetyCardChild extends PartOfChild {
  @Column('text', { nullable: true }) severity!: string | null;
  @Column('text', { array: true }) kinds!: string[];
  @Column('text', { nullable: true }) frequency!: string | null;
  @Column('text', { nullable: true }) sinceMonth!: string | null;
  @Column('date', { nullable: true }) lastOn!: string | null;
  @Column('text') consequence!: string;
  @Column('bool') medicallyAssessed!: boolean;
  @Column('text') ifNothingChanges!: string;
  @Column('date', { nullable: true }) spokenOn!: string | null;
  @Column('text') spokenBy!: string;
  @Column('text') spokenHow!: string;
  @Column('text') notSpokenWhy!: string;
}

/** NL: gebied. How safe one area is for one child. Class D4. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['position'], listedOn: { 'SafetyCardChild.areas': 'safetyCardChildId' }, familyVisible: ['note'] })
@Entity('safety_card_area')
export class SafetyCardArea extends PartOfChild {
  @Column('uuid') safetyCardChildId!: string;
  @Column('text') area!: string;
  @Column('int') position!: number;
  @Column('text', { nullable: true }) judgement!: string | null;
  @Column('text') note!: string;
}

/** NL: regel van de kaart. A copy of what an adopted card rests on, as closed as its source. Class of the source. */
@FamilyData({ dataClass: 'row', subjects: 'aboutPersonIds', order: ['section', 'position'], listedOn: { 'SafetyCard.lines': 'safetyCardId' }, familyVisible: ['familyText'] })
@Entity('safety_card_line')
export class SafetyCardLine extends FamilyRow {
  @Column('uuid') safetyCardId!: string;
  @Column('text') section!: string;
  @Column('int') position!: number;
  @Column('text') state!: string;
  @Column('text') copyOfType!: string;
  @Column('uuid') copyOfId!: string;
  @Column('int') copyOfVersion!: number;
  @Column('text') text!: string;
  @Column('text') familyText!: string;
  @Column('text') note!: string;
  @Column('date', { nullable: true }) onDay!: string | null;
  @Column('text') familyReads!: string;
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') dataClass!: string;
  @Column('uuid', { array: true }) aboutPersonIds!: string[];
  @Column('uuid', { array: true }) releasedToPersonIds!: string[];
}
