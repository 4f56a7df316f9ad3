import '@zov/dossier/server/entities.ts';

export { SafetyScore } from './score/safety-score.entity.ts';
