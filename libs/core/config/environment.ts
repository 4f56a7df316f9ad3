import { z } from 'zod';

/** Secrets that ship with the demo. Public knowledge, so production refuses them. */
export const DEMO_SECRET = 'demo-only-secret-that-everybody-can-read';
/** The same for the key that encrypts: 32 bytes in base64. */
export const DEMO_MASTER_KEY = Buffer.from('demo-only-key-that-is-no-secret!').toString('base64');

/** Without these nothing starts. */
const EXAMPLES = {
  ZOV_APP_DATABASE_URL: 'postgresql://zov_app:secret@localhost:5432/zov',
  ZOV_AUDIT_DATABASE_URL: 'postgresql://zov_audit:secret@localhost:5432/zov',
} as const;

const flag = (example: string) => z.enum(['0', '1'], `must be 0 or 1, for example ${example}`).optional();
const text = (example: string) => z.string().min(1, `must not be empty, for example ${example}`);
const url = (protocols: readonly string[], example: string) =>
  text(example).refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be a URL that starts with ${protocols.map((one) => `${one}//`).join(' or ')}, for example ${example}`,
  });
const database = (example: string) => url(['postgres:', 'postgresql:'], example);
const words = (example: string) =>
  text(example).transform((value) => value.split(',').map((one) => one.trim()).filter((one) => one !== ''));
const number = (example: string, max: number) =>
  text(example).regex(/^\d+$/, `must be a whole number, for example ${example}`).transform(Number)
    .refine((value) => value <= max, `must be at most ${max}, for example ${example}`);

function issuerShape<Name extends 'TEAM' | 'FAMILY'>(name: Name, demoKey: string) {
  return {
    [`ZOV_${name}_ISSUER_KEY`]: text(demoKey).optional(),
    [`ZOV_${name}_ISSUER_URL`]: url(['https:', 'http:'], 'https://login.example.nl').optional(),
    [`ZOV_${name}_CLIENT_ID`]: text('zicht-op-veiligheid').optional(),
    [`ZOV_${name}_CLIENT_SECRET`]: text('a long random text').optional(),
    [`ZOV_${name}_AMR`]: words('mfa').optional(),
    [`ZOV_${name}_ACR`]: words('substantial,high').optional(),
    [`ZOV_${name}_PROMPT`]: z.enum(['login', 'none'], 'must be login or none, for example login').optional(),
  } as Record<`ZOV_${Name}_${'ISSUER_KEY' | 'ISSUER_URL' | 'CLIENT_ID' | 'CLIENT_SECRET'}`, z.ZodOptional<z.ZodString>> &
    Record<`ZOV_${Name}_${'AMR' | 'ACR'}`, z.ZodOptional<z.ZodType<string[], string>>> &
    Record<`ZOV_${Name}_PROMPT`, z.ZodOptional<z.ZodType<'login' | 'none'>>>;
}

/** Every variable that both servers read. Nothing else may look at process.env. */
export const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production'], 'must be development, test or production').default('development'),
  ZOV_DEMO: flag('1'),
  ZOV_NOW: z.iso.datetime({ offset: true, error: 'must be an ISO instant, for example 2026-11-21T09:00:00Z' }).optional(),
  ZOV_HOST: text('127.0.0.1').optional(),
  PORT: number('4200', 65_535).optional(),
  ZOV_PUBLIC_URL: url(['https:', 'http:'], 'https://zicht.example.nl').optional(),
  ZOV_TRUST_PROXY: text('10.0.0.0/8').optional(),
  ZOV_APP_DATABASE_URL: database(EXAMPLES.ZOV_APP_DATABASE_URL),
  ZOV_DATABASE_POOL: number('10', 200).optional(),
  ZOV_MASTER_KEY: text('the answer of: openssl rand -base64 32')
    .refine((value) => Buffer.from(value, 'base64').length === 32, 'must be 32 bytes in base64, for example the answer of: openssl rand -base64 32')
    .optional(),
  ZOV_SESSION_SECRET: text('openssl rand -base64 32').optional(),
  ZOV_FILES: text('/srv/zov/files').optional(),
  ZOV_FILES_URL: url(['https:', 'http:'], 'https://s3.example.nl/zov').optional(),
  ZOV_FILES_REGION: text('nl').optional(),
  ZOV_FILES_KEY_ID: text('zov').optional(),
  ZOV_FILES_SECRET: text('the secret of that key').optional(),
  GRAPHQL_OPERATIONS: z.enum(['open', 'allowlist'], 'must be open or allowlist, for example allowlist').optional(),
  ...issuerShape('TEAM', 'demo-team'),
  ...issuerShape('FAMILY', 'demo-family'),
});

/** And what the worker reads besides: what keeps the log honest is its alone. */
export const workerEnvironmentSchema = environmentSchema.extend({
  ZOV_DATA: text('.data').optional(),
  ZOV_AUDIT_DATABASE_URL: database(EXAMPLES.ZOV_AUDIT_DATABASE_URL),
  ZOV_SEAL_KEY_FILE: text('/etc/zov/seal.pem').optional(),
  ZOV_SMTP_URL: url(['smtps:', 'smtp:'], 'smtps://user:password@mail.example.nl:465').optional(),
  ZOV_MAIL_FROM: text('zicht@example.nl').regex(/^[^\s@<>,;"]+@[^\s@<>,;"]+$/, 'must be one address, for example zicht@example.nl').optional(),
});

export type Environment = z.output<typeof environmentSchema>;
export type WorkerEnvironment = z.output<typeof workerEnvironmentSchema>;

/** Thrown at boot with every problem at once; the message is meant for the operator and holds no secret value. */
export class ConfigurationError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(['The configuration is not right:', ...problems.map((one) => `  - ${one}`)].join('\n'));
    this.name = 'ConfigurationError';
  }
}

/** Reads the environment. An empty variable counts as not set. Throws ConfigurationError with all problems. */
export function parseEnvironment<Schema extends z.ZodType>(schema: Schema, env: Record<string, string | undefined>): z.output<Schema> {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = schema.safeParse(filled);
  if (result.success) return result.data;
  throw new ConfigurationError(result.error.issues.map((issue) => problem(issue, filled)));
}

function problem(issue: z.core.$ZodIssue, env: Record<string, unknown>): string {
  const name = String(issue.path[0] ?? 'environment');
  if (env[name] === undefined && name in EXAMPLES) return `${name} is missing, for example ${EXAMPLES[name as keyof typeof EXAMPLES]}`;
  return `${name} ${issue.message}`;
}
