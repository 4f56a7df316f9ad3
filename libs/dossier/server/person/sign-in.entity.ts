import { FamilyData } from '@zov/access/server/data/family-data.ts';
import { PrimaryColumn, ViewColumn, ViewEntity } from 'typeorm';

/** NL: eigen inlog. Whether a family member has a sign-in here or an open invitation; which account it is, stands nowhere. Class D14. */
@FamilyData({ dataClass: 'D14', subjects: 'id' })
@ViewEntity({ name: 'person_sign_in', expression: '', synchronize: false })
export class SignIn {
  @PrimaryColumn('uuid') dossierId!: string;
  @PrimaryColumn('uuid') id!: string;
  @ViewColumn() bound!: boolean;
  @ViewColumn() invitedUntil!: Date | null;
}
