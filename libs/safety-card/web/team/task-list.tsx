import type { Missing } from '@zov/safety-card/model/missing.ts';
import { Card, Icon, Link, type IconName } from '@zov/ui/plain';
import type { CardProps } from './card-loader';
import { cardTexts as texts } from './card.texts';

interface Task { readonly id: string; readonly title: string; readonly href: string; readonly status: string; readonly done: boolean; readonly icon: IconName }

const CONCLUSION = ['conclusion', 'conclusionText', 'decision', 'decisionReason', 'alternatives', 'legalDecider'];

/** The parts of the card, one row each: the row is the way in, and says how much is still to do. */
export function TaskList({ family, names, rights, home, missing }: CardProps & { missing: readonly Missing[] }) {
  const { card, safetyScores } = family;
  const at = `${home}/${card.id}`;
  const task = (id: string, title: string, href: string, icon: IconName, left: number): Task => ({ id, title, href, icon, done: left === 0, status: left === 0 ? texts.ready : texts.toDo(left) });
  const tasks: Task[] = [
    task('algemeen', texts.general, `${at}/bij/algemeen/${card.id}`, 'edit', card.occasion ? 0 : 1),
    ...card.children.flatMap((child) => {
      const own = missing.filter((one) => one.childPersonId === child.childPersonId);
      const areas = own.filter((one) => one.field === 'areas').length;
      const name = names.of(child.childPersonId);
      return [
        task(`kind ${child.id}`, texts.childPart(name), `${at}/bij/kind/${child.id}`, 'user', own.filter((one) => one.field !== 'areas' && one.field !== 'state').length),
        task(`gebieden ${child.id}`, texts.areasPart(name), `${at}/gebieden/${child.id}`, 'shield', areas),
      ];
    }),
    { id: 'cijfers', title: texts.scoresPart, href: '#cijfers', icon: 'people', done: safetyScores.length > 0, status: safetyScores.length > 0 ? texts.scoresOf(safetyScores.length) : texts.noScores },
    task('conclusie', texts.conclusionPart, `${at}/bij/conclusie/${card.id}`, 'check', new Set(missing.filter((one) => one.childPersonId === null && CONCLUSION.includes(one.field)).map((one) => one.field)).size),
  ];
  return (
    <Card title={texts.parts} className="zov-no-print">
      <ul className="card-tasks">
        {tasks.map(({ id, title, href, status, done, icon }) => (
          <li key={id} className="zov-task">
            <span className={done ? 'zov-task__icon' : 'zov-task__icon zov-task__icon--NOW'}>
              <Icon name={done ? 'check' : icon} />
            </span>
            <span className="zov-task__text">{rights.edit || href.startsWith('#') ? <Link href={href} className="zov-task__link">{title}</Link> : title}</span>
            <span className={done ? 'zov-subtle' : undefined}>{status}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
