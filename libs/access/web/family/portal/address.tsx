import { createContext, useContext, type ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { PortalViewerDocument } from '@generated/family/graphql';

/** How the reader is spoken to: an adult with "u", somebody under eighteen with "je". */
export type Address = 'ADULT' | 'CHILD';

const AddressContext = createContext<Address>('ADULT');
export const AddressProvider = AddressContext.Provider;

/** Speaks to everything below as the server says: a minor with "je", everybody else with "u". */
export function ViewerAddress({ children }: { children: ReactNode }) {
  const { data } = useQuery(PortalViewerDocument);
  return <AddressProvider value={data?.viewer.isMinor ? 'CHILD' : 'ADULT'}>{children}</AddressProvider>;
}

/** Chooses between the words for an adult and those for a child. */
export type Say = (adult: string, child: string) => string;

/** Texts of a screen: everything that is said, in the words for this reader. */
export type Texts<T> = (say: Say) => T;

export const textsFor = <T,>(texts: Texts<T>, address: Address): T => texts((adult, child) => (address === 'CHILD' ? child : adult));

export const useAddress = (): Address => useContext(AddressContext);

export const useTexts = <T,>(texts: Texts<T>): T => textsFor(texts, useAddress());
