import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_POOL, CONFIG } from '@zov/core/config';
import { CLOCK } from '@zov/core/clock';
import { Listener } from '@zov/core/db';
import { FILE_STORE } from '@zov/core/files';
import { IDS } from '@zov/core/ids';
import { LOG } from '@zov/core/log';
import { AccountStore, SYSTEM_LOG, SessionContexts, SessionStore } from '@zov/access/server/sign-in/index.ts';
import type { Parts } from './parts.ts';

/** Hands the parts of this process to every slice. */
@Global()
@Module({})
export class KitModule {
  static of(parts: Parts): DynamicModule {
    const providers: Provider[] = [
      { provide: CONFIG, useValue: parts.config },
      { provide: APP_POOL, useValue: parts.pool },
      { provide: Listener, useValue: parts.listener },
      { provide: FILE_STORE, useValue: parts.files },
      { provide: CLOCK, useValue: parts.clock },
      { provide: IDS, useValue: parts.ids },
      { provide: LOG, useValue: parts.log },
      { provide: SYSTEM_LOG, useValue: parts.systemLog },
      { provide: SessionStore, useValue: parts.sessions },
      { provide: SessionContexts, useValue: parts.contexts },
      { provide: AccountStore, useValue: parts.accounts },
    ];
    return { module: KitModule, providers, exports: providers };
  }
}
