import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@zov/ui/theme/all.css';
import { reloadWhenRestored } from '@zov/ui/shell';
import { TeamApp } from './team-app';

reloadWhenRestored();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <TeamApp />
    </StrictMode>,
  );
}
