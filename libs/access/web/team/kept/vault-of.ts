import type { ApolloClient } from '@apollo/client';
import { browserShelf } from './browser-shelf';
import { Vault } from './vault';

const vaults = new WeakMap<ApolloClient, Promise<Vault | undefined>>();

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));

/** Opens the vault of who is signed in; undefined when there is no key or no place. Text is then only kept on the page. */
async function openVault(): Promise<Vault | undefined> {
  try {
    const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' };
    const response = await fetch('/auth/unsent-key?audience=team', { headers, credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) return undefined;
    const { key, owner } = (await response.json()) as { key: string; owner: string };
    return await Vault.open(await browserShelf(), bytesOf(key), owner);
  } catch {
    return undefined;
  }
}

/** One vault for each signed-in client; it closes when everything that was read is forgotten. */
export function vaultOf(client: ApolloClient): Promise<Vault | undefined> {
  const known = vaults.get(client);
  if (known) return known;
  const opening = openVault();
  vaults.set(client, opening);
  const forget = client.onClearStore(async () => {
    forget();
    vaults.delete(client);
    (await opening)?.close();
  });
  return opening;
}
