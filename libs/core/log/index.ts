export { LOG, createLog, describeError, silentLog, type Log, type LogFields } from './log.ts';
export { currentTraceId, newTraceId, traceIdFrom, withTrace } from './trace.ts';
