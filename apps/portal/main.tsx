import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@zov/ui/theme/plain.css';
import { reloadWhenRestored } from '@zov/ui/shell';
import { PortalApp } from './portal-app';

reloadWhenRestored();

const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <StrictMode>
      <PortalApp />
    </StrictMode>,
  );
}
