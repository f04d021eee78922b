import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import type { ScreenRoute } from './client/screen-route.ts'
import { refreshSession } from './client/session-actions.ts'
import { applyLocale, applyTheme } from './preferences.ts'
import { setRoutes } from './screens-of.ts'

/** Starts the web. Tests of the shell may bring another table of screens. */
export async function start(screens?: readonly ScreenRoute[]): Promise<void> {
  if (screens) setRoutes(screens)
  applyTheme()
  // the screen of the women: nobody is signed in there, and nothing of the shell is drawn
  if (location.pathname === '/kios') return (await import('./kiosk.tsx')).startKiosk()
  void refreshSession()
  await applyLocale()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
