import { Component, type ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { t } from './words.ts'

/** A net: under a screen, and the last one under the whole page. It says nothing of what stood there. */
export class ErrorBoundary extends Component<{ children: ReactNode; instead?: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    if (this.props.instead) return this.props.instead
    return (
      <main className="main stack" id="isi">
        <h1>{t('mistake.title')}</h1>
        <p>{t('mistake.why')}</p>
        <Button kind="primary" icon="refresh" onClick={() => location.reload()}>
          {t('mistake.again')}
        </Button>
      </main>
    )
  }
}
