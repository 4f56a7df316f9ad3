import type { RouteObject } from 'react-router';

/** The screens of families, each fetched when somebody goes there. Add them with `screen()` of `@zov/ui/shell`. */
export const screens: RouteObject[] = [];
