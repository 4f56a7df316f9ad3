import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

type Check = (value: string) => boolean;

/** A string that must pass a check on its way in; the error never repeats the value. */
function stringScalar(name: string, description: string, check: Check, serialize: (value: unknown) => string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string' || !check(value)) throw new GraphQLError(`${name} has a wrong form`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize,
  });
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(value: string): boolean {
  const match = DAY.exec(value);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const isInstant: Check = (value) => INSTANT.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
const isUuid: Check = (value) => /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(value);

function serializeDay(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError('Date has a wrong form');
}

/** The database's JSON says "+00:00" or leaves trailing digits out; people and caches get one form. */
function serializeInstant(value: unknown): string {
  const date = value instanceof Date ? value : new Date(typeof value === 'string' ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError('DateTime has a wrong form');
  return date.toISOString();
}

/** Keys of rows that a view makes are drawn from other keys and have no version. */
const isKey: Check = (value) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);

function serializeUuid(value: unknown): string {
  if (typeof value === 'string' && isKey(value)) return value;
  throw new GraphQLError('UUID has a wrong form');
}

/** The custom scalars of both endpoints, keyed by their name in the schema. */
export const scalars: Readonly<Record<'Date' | 'DateTime' | 'UUID', GraphQLScalarType>> = {
  Date: stringScalar('Date', 'Calendar date, YYYY-MM-DD', isDay, serializeDay),
  DateTime: withInstantInput(stringScalar('DateTime', 'Instant in UTC, ISO 8601', isInstant, serializeInstant)),
  UUID: stringScalar('UUID', 'Random id', isUuid, serializeUuid),
};

/** Instants are handed to resolvers in one form, whatever offset was typed. */
function withInstantInput(scalar: GraphQLScalarType): GraphQLScalarType {
  const { parseValue, parseLiteral } = scalar;
  const normal = (value: unknown) => new Date(value as string).toISOString();
  scalar.parseValue = (value) => normal(parseValue(value));
  scalar.parseLiteral = (node, variables) => normal(parseLiteral(node, variables));
  return scalar;
}
