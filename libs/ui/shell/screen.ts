import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Reads } from './read-ahead';

type ScreenModule<Name extends string> = Record<Name, ComponentType>;

/** A route that says what its screen reads, so that reading need not wait for the screen's code. */
export type ScreenRoute = RouteObject & { readonly reads?: Reads };

/**
 * A screen that is fetched when somebody goes there. Name the file, not a barrel, so that it becomes a chunk of its own:
 * `screen('gezinnen', () => import('@zov/dossier/web/team/families/families-screen'), 'FamiliesScreen')`.
 * `screen('', …)` is the start page; `children` share the parent's frame. A function, and not an object of functions: of those the
 * router forgets the failure and shows an empty page, and it changes the object, which another session still needs.
 */
export function screen<Name extends string>(path: string, load: () => Promise<ScreenModule<Name>>, name: Name, children?: RouteObject[]): RouteObject {
  const lazy = async () => ({ Component: (await load())[name] });
  if (path === '') return { index: true, lazy };
  return { path, lazy, children };
}
