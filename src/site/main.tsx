import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../styles/typeface.css';
import '../styles/site-frame.css';
import { App } from './app.js';

const host = document.getElementById('app');
if (host) {
  createRoot(host).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
