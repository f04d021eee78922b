import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { KioskApp } from '../../modules/kiosk/screens/kiosk-app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { applyLocale } from './preferences.ts'

/** `/kios`: a page of its own, fetched by nobody else. Its title is that of every page. */
export async function startKiosk(): Promise<void> {
  await applyLocale()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <ErrorBoundary>
        <KioskApp />
      </ErrorBoundary>
    </StrictMode>,
  )
}
