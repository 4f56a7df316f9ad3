export { APP_POOL, CONFIG, readConfig, readOperatorConfig, readWorkerConfig, type Config, type IssuerConfig, type WorkerConfig } from './config.ts';
export { ConfigurationError, DEMO_SECRET } from './environment.ts';
export { assertSafeDatabase } from './database-settings.ts';
