import { OFFICE_PARTNERS, Ref, type Rule } from '@zov/access/policy';
import { type Case, type Question, type World } from './case';
import { inMemory } from './casl';
import { factsFor } from './facts';
import { fenceProblem, inSight } from './fence';
import { compile, type Compile, type Laboratory } from './laboratory';
import { typeOf } from './probe';
import { reference } from './reference';

export interface Disagreement {
  /** Place of the row in the world. */
  readonly place: number;
  readonly why: string;
}

export interface Comparison {
  readonly disagreements: readonly Disagreement[];
  /** What the rules mean, per row. */
  readonly answers: string;
}

/** A grant's rule that says it is about the grant's own dossier; only such rules open nothing that the fence does not. */
function isBound({ partner, condition }: Rule): boolean {
  const here = condition['dossierId']?.$is;
  return !OFFICE_PARTNERS.includes(partner) && here instanceof Ref && here.of === 'grant' && here.name === 'dossierId';
}

/** Asks the four judges about every row of the world, which must be loaded. */
export async function compare(laboratory: Laboratory, world: World, question: Question, translate: Compile = compile): Promise<Comparison> {
  const factsOf = factsFor(typeOf(question.type), world);
  // The database answers while the others think.
  const thinking = async () => [reference(world, question, factsOf), inMemory(world, question, factsOf)] as const;
  const [{ sql, fenced }, [meant, memory]] = await Promise.all([laboratory.ask(world, question, translate), thinking()]);
  const sight = inSight(world, question, laboratory.tableOf(question.type));
  const mayHide = question.rules !== null && !question.rules.every(isBound);
  const disagreements = world.rows.flatMap((_, place) => {
    const [means, casl, selects, behind] = [meant[place] ?? '', memory[place] ?? '', sql[place] ?? '', fenced[place] ?? ''];
    const problem = means !== casl || means !== selects ? `meant ${means}, CASL ${casl}, SQL ${selects}` : fenceProblem(behind, means, sight[place] === true, mayHide);
    return problem === undefined ? [] : [{ place, why: `${problem} (behind the fence ${behind})` }];
  });
  return { disagreements, answers: meant };
}

/** Why the judges disagree about one small case; undefined when they agree. */
export async function replay(laboratory: Laboratory, { world, question }: Case, translate: Compile = compile): Promise<string | undefined> {
  await laboratory.load(world);
  return (await compare(laboratory, world, question, translate)).disagreements[0]?.why;
}
