import '@zov/dossier/server/entities.ts';

export { CardModel } from './card-model/card-model.entity.ts';
export { SafetyCard, SafetyCardArea, SafetyCardChild, SafetyCardLine } from './card/safety-card.entity.ts';
export { InstrumentOutcome } from './instrument/instrument-outcome.entity.ts';
export { ProtectiveFactor } from './factor/protective-factor.entity.ts';
export { SafetyScore } from './score/safety-score.entity.ts';
export { CardView } from './view/card-view.entity.ts';
export { Vulnerability } from './vulnerability/vulnerability.entity.ts';
