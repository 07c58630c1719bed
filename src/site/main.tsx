import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/typeface.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/site.css';
import { App } from './app.js';

const host = document.getElementById('app');
if (host) {
  createRoot(host).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
