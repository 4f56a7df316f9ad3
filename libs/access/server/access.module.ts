import { Global, Module } from '@nestjs/common';
import { CONFIG, type Config } from '@zov/core/config';
import { CIPHER, Door } from './door.ts';
import { ChangeFeed } from './live/change-feed.ts';
import { DossierChangeResolver } from './live/dossier-change.resolver.ts';
import { Cipher } from './secret/cipher.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

/** The door, for every slice; who is signed in; and what changed, for both endpoints. */
@Global()
@Module({
  providers: [
    { provide: CIPHER, useFactory: (config: Config) => new Cipher(config.masterKey), inject: [CONFIG] },
    Door, ChangeFeed, ViewerResolver, DossierChangeResolver,
  ],
  exports: [CIPHER, Door, ChangeFeed],
})
export class AccessModule {}
