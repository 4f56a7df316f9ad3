export { AppError, ERROR_CODES, ERROR_STATUS, ERROR_TEXTS, SkipEvent, type ErrorCode } from './app-error.ts';
export { assertAffordable } from './cost.ts';
export { LIMITS, brokenLimits, limitsRule } from './limits.ts';
export { codeOf, createMask, maskedError, rootOf } from './mask.ts';
export { readRegistered, resolveOperation, type OperationRequest, type OperationRules } from './operations.ts';
export { scalars } from './scalars.ts';
export { readSdl } from './sdl.ts';
