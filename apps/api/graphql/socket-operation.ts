import {
  GraphQLError, NoSchemaIntrospectionCustomRule, getOperationAST, getVariableValues, parse, specifiedRules, validate,
  type DocumentNode, type ExecutionArgs, type GraphQLSchema,
} from 'graphql';
import { AppError, LIMITS, assertAffordable, limitsRule, resolveOperation, type OperationRules } from '@zov/core/graphql';

/**
 * Checks what came over a socket as strictly as what comes over HTTP, and takes nothing but subscriptions.
 * Answers the arguments to run, or the errors. Throws AppError.
 */
export function readSocketOperation(schema: GraphQLSchema, payload: unknown, rules: OperationRules): ExecutionArgs | readonly GraphQLError[] {
  const request = resolveOperation(payload, rules);
  const document = parseWithin(request.query);
  if (document instanceof GraphQLError) return [withCode(document, 'GRAPHQL_PARSE_FAILED')];
  const problems = validate(schema, document, [
    ...specifiedRules, limitsRule, ...(rules.open ? [] : [NoSchemaIntrospectionCustomRule]),
  ]);
  if (problems.length > 0) return problems.map((one) => withCode(one, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, request.operationName);
  if (operation?.operation !== 'subscription') throw new AppError('BAD_INPUT', 'not a subscription');
  const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  if (variables.errors) return variables.errors.map((one) => withCode(one, 'BAD_USER_INPUT'));
  assertAffordable(schema, document, operation, variables.coerced);
  return { schema, document, operationName: request.operationName, variableValues: request.variables };
}

function parseWithin(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: LIMITS.tokens });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { extensions: { ...error.extensions, code } });
}
