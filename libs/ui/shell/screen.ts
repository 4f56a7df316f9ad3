import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

type ScreenModule<Name extends string> = Record<Name, ComponentType>;

/**
 * A screen that is fetched when somebody goes there. Name the file, not a barrel, so that it becomes a chunk of its own:
 * `screen('gezinnen', () => import('@zov/dossier/web/team/families/families-screen'), 'FamiliesScreen')`.
 * `screen('', …)` is the start page; `children` share the parent's frame.
 */
export function screen<Name extends string>(path: string, load: () => Promise<ScreenModule<Name>>, name: Name, children?: RouteObject[]): RouteObject {
  const lazy = async () => ({ Component: (await load())[name] });
  if (path === '') return { index: true, lazy };
  return { path, lazy, children };
}
