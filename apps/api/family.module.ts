import type { Type } from '@nestjs/common';

/** Slices whose resolvers serve `/family/graphql`. What is not listed here cannot leak to a family. */
export const familyModules: readonly Type[] = [];
