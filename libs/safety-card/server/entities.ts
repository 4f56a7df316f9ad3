import '@zov/dossier/server/entities.ts';
