import { useSearchParams } from 'react-router';
import { Select } from '@zov/ui/plain';
import { usePlan } from './plan-context';
import { screenTexts as t } from './screen.texts';

const PARAM = 'huis';

/** The household that the address asks for, of those this reader knows. */
export function useHome(): string | undefined {
  const { households } = usePlan().dossier;
  const [params] = useSearchParams();
  return households.find(({ id }) => id === params.get(PARAM))?.id;
}

/** NL: per huishouden. When parents live apart: the plan of one household, by its name and never by where it stands. */
export function HomeFilter() {
  const { households } = usePlan().dossier;
  const [, setParams] = useSearchParams();
  const home = useHome();
  if (households.length < 2) return null;
  const choose = (id: string) =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (id) next.set(PARAM, id);
      else next.delete(PARAM);
      return next;
    }, { replace: true });
  return <Select label={t.homes} options={households.map(({ id, label }) => ({ value: id, label }))} emptyLabel={t.everyHome} value={home ?? ''} onChange={(event) => choose(event.target.value)} />;
}
