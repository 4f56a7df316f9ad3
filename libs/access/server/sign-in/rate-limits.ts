import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { readCookie, type Cookies } from './cookies.ts';
import { AUDIENCES } from './ports.ts';

const MINUTE = 60_000;
/** Sign-ins begun, and returns from a provider, of one network address in a minute. A whole office may share one address. */
const PER_ADDRESS = 120;
/** Returns of one sign-in within its ten minutes: it works once, and a browser may repeat a request that got lost. */
const PER_ATTEMPT = 5;

/** Seconds to wait before trying again, or null when the request may go on. */
export type Brake = (request: FastifyRequest) => Promise<number | null>;

export interface SignInBrakes {
  readonly login: Brake;
  readonly callback: Brake;
}

/**
 * Slows down whoever signs in too often. Each server counts for itself, in memory: several servers let through as many times more,
 * which is still too few to try anything out, and a database that is in trouble is asked nothing.
 */
export async function signInBrakes(fastify: FastifyInstance, cookies: Cookies): Promise<SignInBrakes> {
  await fastify.register(rateLimit, { global: false });
  const byAddress = () => brakeOf(fastify.createRateLimit({ max: PER_ADDRESS, timeWindow: MINUTE }));
  const callback = byAddress();
  const byAttempt = brakeOf(fastify.createRateLimit({ max: PER_ATTEMPT, timeWindow: 10 * MINUTE, keyGenerator: (request) => attemptOf(request, cookies) ?? '' }));
  return {
    login: byAddress(),
    callback: async (request) => (await callback(request)) ?? (attemptOf(request, cookies) === undefined ? null : byAttempt(request)),
  };
}

function attemptOf(request: FastifyRequest, cookies: Cookies): string | undefined {
  return AUDIENCES.map((audience) => readCookie(request.headers.cookie, cookies.attemptName(audience))).find((token) => token !== undefined);
}

function brakeOf(count: ReturnType<FastifyInstance['createRateLimit']>): Brake {
  return async (request) => {
    const counted = await count(request);
    return !counted.isAllowed && counted.isExceeded ? counted.ttlInSeconds : null;
  };
}
