import '@zov/dossier/server/entities.ts';

export { SafetyScore } from './score/safety-score.entity.ts';

export { CardModel } from './card-model/card-model.entity.ts';
export { SafetyCard, SafetyCardArea, SafetyCardChild, SafetyCardLine } from './card/safety-card.entity.ts';
