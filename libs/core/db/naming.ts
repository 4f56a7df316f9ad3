import { DefaultNamingStrategy } from 'typeorm';

/** property = SDL field = column: camelCase in code, snake_case in the database, nothing in between. */
export class SnakeNaming extends DefaultNamingStrategy {
  override tableName(className: string, customName: string | undefined): string {
    return customName ?? snake(className);
  }

  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snake(propertyName);
  }

  override joinColumnName(relationName: string, referencedColumnName: string): string {
    return snake(`${relationName}_${referencedColumnName}`);
  }
}

export function snake(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])([A-Z])/g, '_$1').toLowerCase();
}
