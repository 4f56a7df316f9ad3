import type { RouteObject } from 'react-router';
import { screen } from '@zov/ui/shell';
import { DossierGate } from '@zov/access/web/family/portal/dossier-gate';

/** The screens of families, each fetched when somebody goes there; the gate above them knows which plan was chosen. */
export const screens: RouteObject[] = [
  {
    element: <DossierGate />,
    children: [
      screen('', () => import('@zov/plan/web/family/our-plan/our-plan-screen'), 'OurPlanScreen'),
      screen('andere-taal', () => import('./reading-screens'), 'InLanguageScreen'),
      screen('met-plaatjes', () => import('./reading-screens'), 'PicturesScreen'),
      screen('verschil', () => import('./reading-screens'), 'ChangesScreen'),
      screen('over-ons', () => import('@zov/dossier/web/family/about-us/about-us-screen'), 'AboutUsScreen'),
      screen('kaart', () => import('./saying-screens'), 'OurCardScreen'),
      screen('afspraken/:other?', () => import('@zov/plan/web/family/my-agreements/my-agreements-screen'), 'MyAgreementsScreen'),
      screen('zeggen', () => import('./saying-screens'), 'SayScreen'),
      screen('cijfer', () => import('./saying-screens'), 'OwnScoreScreen'),
      screen('helpers', () => import('@zov/access/web/family/helpers/helpers-screen'), 'HelpersScreen'),
      screen('delen', () => import('@zov/dossier/web/family/sharing/sharing-screen'), 'FamilySharingScreen'),
      screen('wie-ziet-wat', () => import('@zov/dossier/web/family/who-sees/who-sees-screen'), 'WhoSeesScreen'),
      screen('inzage', () => import('@zov/access/web/family/who-looked/who-looked-screen'), 'WhoLookedScreen'),
    ],
  },
];
