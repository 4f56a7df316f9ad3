import { describe, expect, it } from '@jest/globals';
import { downloadName, plainFileName, problemsOfAttachment, problemsOfWithdrawal, sizeInWords } from './attachment.ts';

const FINE = { title: 'Verslag van de school', fileName: 'verslag.pdf', aboutPersonIds: ['kind'], dataClass: 'D3' };

describe('a file with its words', () => {
  it('has a title, somebody it is about and one of three kinds of data', () => {
    expect(problemsOfAttachment(FINE)).toEqual([]);
    const fields = (over: Partial<typeof FINE>): string[] => problemsOfAttachment({ ...FINE, ...over }).map(({ field }) => field);
    expect([fields({ title: ' ' }), fields({ title: 'x'.repeat(201) }), fields({ aboutPersonIds: [] }), fields({ dataClass: 'D2S' }), fields({ fileName: '../' })]).toEqual([['title'], ['title'], ['aboutPersonIds'], ['dataClass'], ['fileName']]);
    expect(['D3', 'D11', 'D12'].flatMap((dataClass) => fields({ dataClass }))).toEqual([]);
  });

  it('is taken away with a reason', () => {
    expect(problemsOfWithdrawal('Verkeerd gezin')).toEqual([]);
    expect([problemsOfWithdrawal('  '), problemsOfWithdrawal('x'.repeat(1_001))].map(([one]) => one?.field)).toEqual(['reason', 'reason']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['verslag.pdf', 'verslag.pdf'], ['C:\\Users\\jip\\Bureaublad\\verslag.pdf', 'verslag.pdf'], ['../../etc/passwd', 'passwd'], ['..', ''], ['.htaccess', 'htaccess'],
    ['foto\u202Egpj.exe', 'fotogpj.exe'], ['a\u0000b\r\nc.pdf', 'abc.pdf'], ['wie "wat" <b>;%2e.pdf', 'wie _wat_ _b___2e.pdf'], ['  twee   woorden .pdf', 'twee woorden .pdf'], ['cafe\u0301.png', 'café.png'],
  ])('%j is read as %j', (typed, plain) => {
    expect(plainFileName(typed)).toBe(plain);
  });

  it('is never longer than a line, and keeps what kind it is', () => {
    expect(plainFileName(`${'a'.repeat(300)}.pdf`)).toMatch(/^a{115}\.pdf$/);
    expect(plainFileName('a'.repeat(300))).toHaveLength(115);
  });

  it('is by what it is when it is handed over, with the kind that it really has', () => {
    expect(downloadName('Verslag: school / thuis', 'PDF')).toBe('Verslag_ school thuis.pdf');
    expect([downloadName('...', 'PNG'), downloadName('plan.exe', 'JPG'), downloadName(`${'z'.repeat(200)}`, 'PDF')]).toEqual(['bijlage.png', 'plan.exe.jpg', `${'z'.repeat(80)}.pdf`]);
  });
});

it('says how big a file is in words', () => {
  expect([1, 1_024, 204_800, 1_572_864, 10_485_760].map(sizeInWords)).toEqual(['1 kB', '1 kB', '200 kB', '1,5 MB', '10,0 MB']);
});
