import { BANNER, loginPage } from './login-page.ts';
import { memoryAdapter } from './memory-adapter.ts';

describe('the login page of the demo', () => {
  const page = loginPage({
    action: '/oidc/team/ui/1', title: 'Aanmelden', strangers: true, people: [{ id: 'a"><script>', name: '<b>Anne</b>', detail: 'Voorzitter & meer' }],
  });

  it('says that it is a test and shows no logo', () => {
    expect(page).toContain(BANNER);
    expect(page).not.toMatch(/<img|<svg/);
  });

  it('works without script and treats every name as text', () => {
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>');
    expect(page).toContain('&lt;b&gt;Anne&lt;/b&gt;');
    expect(page).toContain('Voorzitter &amp; meer');
    expect(page).not.toMatch(/ on\w+=| style=/);
  });

  it('lets only families make somebody up', () => {
    expect(page).toContain('Iemand die nog geen toegang heeft');
    expect(loginPage({ action: '/', title: 'x', strangers: false, people: [] })).not.toContain('nog geen toegang');
  });
});

describe('the memory of the demo provider', () => {
  it('forgets a code when its time is over or its grant is withdrawn', async () => {
    const codes = memoryAdapter()('AuthorizationCode');
    await codes.upsert('1', { grantId: 'g' }, 60);
    await codes.upsert('2', { grantId: 'h' }, -1);
    expect(await codes.find('1')).toEqual({ grantId: 'g' });
    expect(await codes.find('2')).toBeUndefined();
    await codes.consume('1');
    expect((await codes.find('1'))!['consumed']).toEqual(expect.any(Number));
    await codes.revokeByGrantId('g');
    expect(await codes.find('1')).toBeUndefined();
  });

  it('finds a session by its uid and keeps kinds apart', async () => {
    const make = memoryAdapter();
    await make('Session').upsert('1', { uid: 'u' }, 60);
    expect(await make('Session').findByUid('u')).toEqual({ uid: 'u' });
    expect(await make('Interaction').find('1')).toBeUndefined();
    await make('Session').destroy('1');
    expect(await make('Session').findByUid('u')).toBeUndefined();
  });
});
