import type { Type } from '@nestjs/common';

/** Slices whose resolvers serve `/team/graphql`. A slice that serves both audiences stands in both lists. */
export const teamModules: readonly Type[] = [];
