export { APP_POOL, CONFIG, readConfig, type Config, type IssuerConfig } from './config.ts';
export { ConfigurationError, DEMO_SECRET } from './environment.ts';
export { assertSafeDatabase } from './database-settings.ts';
