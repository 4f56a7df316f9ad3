import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { Button, LinkButton, PrintButton } from './button';
import { Checkbox, CheckboxGroup, RadioGroup } from './choice';
import { DataTable, type Column } from './data-table';
import { DateField } from './date-field';
import { dateProblem, fromParts, toParts } from './date-text';
import { FieldError } from './field';
import { Icon, iconNames } from './icon';
import { DescriptionList, PhaseTracker, Timeline } from './lists';
import { Card, Notice, StatusBadge } from './notice';
import { PageHeader } from './page-header';
import { SaveStatus } from './save-status';
import { EmptyState, ErrorState, Skeleton } from './states';
import { TabNav, isCurrent } from './tab-nav';
import { Select, TextArea, TextField } from './text-field';

const at = (path: string, children: ReactNode) => render(<MemoryRouter initialEntries={[path]}>{children}</MemoryRouter>);
const textOf = (element: Element) => (element.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
afterEach(() => void jest.restoreAllMocks());

describe('A button', () => {
  it('that is busy says so, keeps focus, and neither acts nor sends its form a second time', async () => {
    const [acted, sent] = [jest.fn(), jest.fn((event: { preventDefault: () => void }) => event.preventDefault())];
    const form = (busy: boolean) => (
      <form onSubmit={sent}>
        <input aria-label="Code" />
        <Button type="submit" busy={busy} onClick={acted}>
          Ga verder
        </Button>
      </form>
    );
    const { rerender } = render(form(false));
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    rerender(form(true));
    const button = screen.getByRole('button', { name: 'Bezig…' });
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    await userEvent.type(screen.getByLabelText('Code'), 'X{Enter}');
    expect([acted.mock.calls.length, sent.mock.calls.length]).toEqual([1, 1]);
    expect([button.getAttribute('aria-disabled'), button.hasAttribute('disabled')]).toEqual(['true', false]);
  });

  it('inside a form sends nothing unless it is made to', async () => {
    const sent = jest.fn();
    render(<form onSubmit={sent}><Button>Voeg toe</Button></form>);
    await userEvent.click(screen.getByRole('button'));
    expect(sent).not.toHaveBeenCalled();
  });

  it('of an icon alone has a name and says it to who points at it as well', () => {
    render(<Button icon="close" iconOnly>Sluit venster</Button>);
    const button = screen.getByRole('button', { name: 'Sluit venster' });
    expect(button.title).toBe('Sluit venster');
    expect(button.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('that prints opens the print window of the browser', async () => {
    const print = jest.fn();
    window.print = print;
    render(<PrintButton className="extra" />);
    await userEvent.click(screen.getByRole('button', { name: 'Print deze pagina' }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  it('that goes somewhere is a link: inside the app by the router, outside it and for a new session by the server', async () => {
    at('/', (
      <>
        <LinkButton href="/plan">Plan</LinkButton>
        <LinkButton href="tel:112">Bel 112</LinkButton>
        <LinkButton href="/auth/login" reload>Log in</LinkButton>
      </>
    ));
    expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.hasAttribute('data-discover')])).toEqual([['/plan', true], ['tel:112', false], ['/auth/login', false]]);
  });
});

it('an icon is never read out, whichever it is', () => {
  const { container } = render(<>{iconNames.map((name) => <Icon key={name} name={name} />)}</>);
  const icons = [...container.querySelectorAll('svg')];
  expect(icons).toHaveLength(iconNames.length);
  for (const icon of icons) expect([icon.getAttribute('aria-hidden'), icon.getAttribute('focusable'), icon.childElementCount > 0]).toEqual(['true', 'false', true]);
});

describe('A field', () => {
  it('with an error keeps what was typed and says the error as an error', () => {
    render(<TextField label="Naam" defaultValue="Sem" error="Vul ook de achternaam in." />);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' });
    expect([field.value, textOf(field), field.getAttribute('aria-invalid')]).toEqual(['Sem', ['Fout: Vul ook de achternaam in.'], 'true']);
  });

  it('without anything to explain points at nothing', () => {
    render(<TextArea label="Wat" rows={4} />);
    const area = screen.getByRole('textbox', { name: 'Wat' });
    expect([area.getAttribute('aria-describedby'), area.getAttribute('aria-invalid'), area.getAttribute('rows')]).toEqual([null, null, '4']);
  });

  it('marks in an error the very words that must change', () => {
    const { container } = render(<FieldError>{'Haal “Lindelaan” en “06-1” weg.'}</FieldError>);
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Lindelaan', '06-1']);
    expect(container.textContent).toBe('Fout: Haal Lindelaan en 06-1 weg.');
  });

  it('to choose from begins empty only when it may, and can be chosen by keyboard', async () => {
    const options = [{ value: 'a', label: 'Appel' }, { value: 'b', label: 'Peer' }];
    render(<><Select label="Met" options={options} emptyLabel="Kies" /><Select label="Zonder" options={options} /></>);
    expect(within(screen.getByLabelText('Met')).getAllByRole('option').map((option) => option.textContent)).toEqual(['Kies', 'Appel', 'Peer']);
    expect(screen.getByLabelText<HTMLSelectElement>('Zonder').value).toBe('a');
    await userEvent.selectOptions(screen.getByLabelText('Met'), 'Peer');
    expect(screen.getByLabelText<HTMLSelectElement>('Met').value).toBe('b');
  });
});

describe('Choices', () => {
  const options = [{ value: 'noa', label: 'Noa', description: '14 jaar' }, { value: 'tim', label: 'Tim' }];

  it('in a group explain themselves one by one, and the group carries the error', () => {
    render(<RadioGroup id="wie" label="Over wie?" options={options} error="Kies een kind." />);
    expect(textOf(screen.getByRole('group', { name: 'Over wie?' }))).toEqual(['Fout: Kies een kind.']);
    expect(textOf(screen.getByLabelText(/Noa/))).toEqual(['14 jaar']);
    expect(screen.getByLabelText(/Noa/).id).toBe('wie');
  });

  it('of one kind exclude each other by keyboard, also when two groups stand on one page', async () => {
    function Two() {
      const [one, setOne] = useState('noa');
      const [other, setOther] = useState('tim');
      return <><RadioGroup label="Eerste" options={options} value={one} onValueChange={setOne} /><RadioGroup label="Tweede" options={options} value={other} onValueChange={setOther} /></>;
    }
    render(<Two />);
    const checked = () => screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}');
    expect(checked()).toEqual([false, true, false, true]);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowUp}');
    expect(checked()).toEqual([false, true, true, false]);
  });

  it('that can be more are turned on and off with the space bar, and keep values that are not among the options out', async () => {
    const seen = jest.fn();
    render(<CheckboxGroup label="Over wie?" options={options} value={['vreemde', 'tim']} onValueChange={seen} />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(seen).toHaveBeenCalledWith(['noa', 'tim']);
  });

  it('of one statement say what is agreed to, and their error before it', () => {
    const { container } = render(<Checkbox label="Ik las alles." optional={false} error="Lees eerst alles." description="Elk onderdeel." />);
    const box = screen.getByRole('checkbox', { name: 'Ik las alles.' });
    expect([box.getAttribute('aria-required'), textOf(box)]).toEqual(['true', ['Elk onderdeel.', 'Fout: Lees eerst alles.']]);
    expect(container.textContent).toMatch(/^Fout: .*Ik las alles\.Elk onderdeel\.$/);
  });
});

describe('A date', () => {
  it('takes digits only, no more than fit, and tells when somebody left all three boxes and not before', async () => {
    const left = jest.fn();
    function Birthday() {
      const [value, setValue] = useState('');
      return <><DateField label="Geboren" value={value} onChange={setValue} onBlur={left} birthday /><output>{value}</output><button>Verder</button></>;
    }
    render(<Birthday />);
    await userEvent.type(screen.getByLabelText('Dag'), '3e14');
    expect(screen.getByRole('status').textContent).toBe('31--');
    await userEvent.tab();
    expect(left).not.toHaveBeenCalled();
    await userEvent.tab();
    await userEvent.tab();
    expect([left.mock.calls.length, document.activeElement?.textContent]).toEqual([1, 'Verder']);
    expect(screen.getByLabelText('Jaar').getAttribute('autocomplete')).toBe('bday-year');
  });

  it.each([
    ['29-2-2024', '2024-02-29', undefined], ['29-2-2023', '29-2-2023', 'Deze datum bestaat niet. Kijk de dag en de maand na.'], ['31-12-2026', '2026-12-31', undefined], ['1-1-2027', '2027-01-01', undefined],
    ['29-3-2026', '2026-03-29', undefined], ['0-1-2026', '0-1-2026', 'Deze datum bestaat niet. Kijk de dag en de maand na.'], ['1-13-2026', '1-13-2026', 'Deze datum bestaat niet. Kijk de dag en de maand na.'],
    ['1-1-0000', '1-1-0000', 'Deze datum bestaat niet. Kijk de dag en de maand na.'],
  ])('typed as %s is kept as %s', (typed, kept, problem) => {
    expect([fromParts(toParts(typed)), dateProblem(kept)]).toEqual([kept, problem]);
  });
});

describe('A message', () => {
  it('is read out at once only when it appears while somebody works, and interrupts only for danger', () => {
    render(<><Notice title="Stil" /><Notice title="Let op" announce tone="warning" /><Notice title="Gevaar" announce tone="danger" /></>);
    expect([screen.getByRole('status').textContent, screen.getByRole('alert').textContent]).toEqual(['Let op', 'Gevaar']);
  });

  it('is a heading only when it is given its level', () => {
    render(<><Notice title="Gewoon" /><Notice title="Kop" headingLevel={3} /><Card title="Kaart" /><StatusBadge tone="danger">Geweigerd</StatusBadge></>);
    expect(screen.getAllByRole('heading').map((one) => [one.tagName, one.textContent])).toEqual([['H3', 'Kop'], ['H2', 'Kaart']]);
  });

  it('about saving speaks in minutes, counts what waits, and says that the text is still there when it failed', async () => {
    const again = jest.fn();
    const { rerender } = render(<SaveStatus state={{ kind: 'idle' }} />);
    const said = () => screen.getByRole('status').textContent;
    const heard: (string | null)[] = [said()];
    for (const state of [
      { kind: 'saving' }, { kind: 'saving', savedAt: '2026-11-20T09:24:07Z' }, { kind: 'saved', savedAt: '2026-11-20T09:24:07Z' }, { kind: 'waiting', count: 1 }, { kind: 'waiting', count: 2 }, { kind: 'failed' },
    ] as const) {
      rerender(<SaveStatus state={state} onRetry={again} />);
      heard.push(said());
    }
    expect(heard).toEqual(['', '', 'Bewaard om 10:24', 'Bewaard om 10:24', 'Geen verbinding. 1 wijziging wacht.', 'Geen verbinding. 2 wijzigingen wachten.', 'Niet bewaard. Uw tekst staat er nog.']);
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar opnieuw' }));
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('about a failure can be tried again and quotes its number; one that cannot has no button', async () => {
    const again = jest.fn();
    const { rerender } = render(<ErrorState traceId="abc-1" onRetry={again} headingLevel={3} />);
    expect(screen.getByRole('alert').textContent).toMatch(/Dit lukt nu niet.*Er is niets verloren.*abc-1/);
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(again).toHaveBeenCalledTimes(1);
    rerender(<ErrorState />);
    expect([screen.queryByRole('button'), screen.queryByText(/Noem dan dit nummer/)]).toEqual([null, null]);
  });

  it('about nothing says what to do, and one about waiting is read out while its grey lines are not', () => {
    render(<><EmptyState title="Nog geen afspraken" actions={<Button>Maak een afspraak</Button>} /><Skeleton lines={2} /></>);
    expect(screen.getByRole('heading', { level: 2 }).parentElement?.contains(screen.getByRole('button', { name: 'Maak een afspraak' }))).toBe(true);
    expect(screen.getByRole('status').textContent).toBe('Bezig met laden');
  });
});

describe('A table', () => {
  type Row = { id: string; name: string; count: number };
  const columns: readonly Column<Row>[] = [{ id: 'name', header: 'Wie', rowHeader: true, cell: (row) => row.name }, { id: 'count', header: 'Aantal', align: 'end', cell: (row) => row.count }];
  const rows = [{ id: '1', name: 'Noa', count: 3 }, { id: '2', name: 'Tim', count: 0 }];

  it('is named, can be scrolled by keyboard, and its rows and columns are named too', async () => {
    render(<DataTable caption="Afspraken per kind" captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} footer={<p>2 rijen</p>} />);
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Afspraken per kind' }));
    expect(screen.getAllByRole('columnheader').map((one) => one.textContent)).toEqual(['Wie', 'Aantal']);
    expect(within(screen.getByRole('row', { name: 'Tim 0' })).getByRole('rowheader').textContent).toBe('Tim');
  });

  it('without rows gives way to what explains that, and stays when nothing does', () => {
    const { rerender } = render(<DataTable caption="Leeg" columns={columns} rows={[]} rowKey={(row) => row.id} empty={<p>Niets gevonden</p>} />);
    expect([screen.queryByRole('table'), screen.getByText('Niets gevonden') !== null]).toEqual([null, true]);
    rerender(<DataTable caption="Leeg" columns={columns} rows={[]} rowKey={(row) => row.id} />);
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(1);
  });
});

describe('The way around', () => {
  it.each([
    ['/', '/', false, true], ['/gezinnen', '/', false, false], ['/gezinnen', '/gezinnen', false, true], ['/gezinnen/', '/gezinnen', false, true], ['/gezinnen/12/plan', '/gezinnen', false, true],
    ['/gezinnenlijst', '/gezinnen', false, false], ['/gezinnen/12', '/gezinnen', true, false], ['/gezinnen', '/gezinnen/', true, true],
  ])('on %s the item %s (exact: %s) is current: %s', (here, href, exact, current) => {
    expect(isCurrent(here, { href, exact })).toBe(current);
  });

  it('says which tab is current and how many things wait in another', () => {
    at('/g/1/plan', <TabNav label="Gezin" items={[{ href: '/g/1', label: 'Overzicht', exact: true }, { href: '/g/1/plan', label: 'Plan' }, { href: '/g/1/verzoeken', label: 'Verzoeken', count: 0 }]} />);
    expect(screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('aria-current')])).toEqual([['Overzicht', null], ['Plan', 'page'], ['Verzoeken 0', null]]);
  });

  it('has one heading that can take focus, the way up, and short facts', () => {
    at('/', <PageHeader title="Plan" documentTitle="Plan van gezin" crumbs={[{ label: 'Gezinnen', href: '/gezinnen' }]} facts={['Versie 3', 'Gedeeld']} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Plan' }).tabIndex).toBe(-1);
    expect(within(screen.getByRole('navigation', { name: 'Kruimelpad' })).getByRole('link', { name: 'Gezinnen' })).toBeTruthy();
    expect([document.title, screen.getByText('Versie 3').parentElement?.textContent]).toEqual(['Plan van gezin', 'Versie 3 · Gedeeld']);
  });
});

describe('What happened and what comes', () => {
  it('is told in the order given, a day without a time and an instant with it', () => {
    render(<Timeline label="Tijdlijn" items={[{ id: '1', at: '2026-11-20', title: 'Melding', kind: 'Feit' }, { id: '2', at: '2026-12-31T23:30:00Z', title: 'Bezoek', children: 'Oma kwam' }]} />);
    expect(within(screen.getByRole('list', { name: 'Tijdlijn' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['20 november 2026FeitMelding', '1 januari 2027, 00:30BezoekOma kwam']);
  });

  it('shows the phase that is on now, and says in words what blocks another', () => {
    at('/', <PhaseTracker steps={[{ id: 'a', title: 'Veiligheid', status: 'Vastgesteld', state: 'done', href: '/a' }, { id: 'b', title: 'Hulp', status: 'Bezig', state: 'current' }, { id: 'c', title: 'Herstel', status: 'Eerst het hulpplan', state: 'blocked' }]} />);
    expect(screen.getAllByRole('listitem').map((item) => [item.textContent, item.getAttribute('aria-current')])).toEqual([['VeiligheidVastgesteld', null], ['2HulpBezig', 'step'], ['HerstelEerst het hulpplan', null]]);
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/a']);
  });

  it('is a list of names and what they are', () => {
    render(<DescriptionList items={[{ term: 'Geboren', details: '3 maart 2017' }]} />);
    expect([screen.getByRole('term').textContent, screen.getByRole('definition').textContent]).toEqual(['Geboren', '3 maart 2017']);
  });
});
