import type { SightAnswer } from '@generated/team/graphql';
import { StatusBadge, type Tone } from '@zov/ui';
import { answerText } from './sight.texts';

const tone: Record<SightAnswer, Tone> = { YES: 'positive', PARTLY: 'info', NO: 'neutral' };

/** Yes, partly or no: the word says it, the colour only helps. */
export function AnswerBadge({ answer }: { answer: SightAnswer }) {
  return (
    <StatusBadge tone={tone[answer]} icon={answer === 'NO' ? 'lock' : undefined}>
      {answerText[answer]}
    </StatusBadge>
  );
}
