export { Anchors, type SignedHead } from './anchors.ts';
export { SealKey } from './seal-key.ts';
export { Sealer } from './sealer.ts';
export { Signer } from './signer.ts';
export { UnsealedWatch } from './unsealed-watch.ts';
