import { useEffect, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { PrintButton } from '../../../design/print.tsx'
import type { Card } from '../client/shell-contract.ts'
import { useLeavingWarning } from '../client/use-leaving-warning.ts'
import { t } from '../words.ts'

/** A drawing that came as text, as a file of this page: the content policy lets no other picture in. */
function useDrawing(svg: string): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return url
}

/** The sign-in card, shown once: whoever holds it can become the person, so it is printed and locked away. */
export function CardOnce({ card, onDone }: { card: Card; onDone: () => void }) {
  const drawing = useDrawing(card.totpQr)
  useLeavingWarning(true)
  return (
    <section className="signin__form" aria-labelledby="card-title">
      <h1 id="card-title">{t('card.title')}</h1>
      <Banner kind="attention">{t('card.once')}</Banner>
      <dl className="card-once">
        <dt>{t('sign_in.username')}</dt>
        <dd className="code">{card.username}</dd>
        <dt>{t('sign_in.passphrase')}</dt>
        <dd className="code">{card.passphrase}</dd>
        <dt>{t('recover.code')}</dt>
        <dd className="code">{card.recoveryCode}</dd>
        <dt>{t('card.totp')}</dt>
        <dd>
          {drawing && <img className="card-once__qr" src={drawing} alt={t('card.qr')} width="176" height="176" />}
          <span className="code">{card.totpSecret}</span>
        </dd>
      </dl>
      <div className="row row--wrap no-print">
        <PrintButton>{t('card.print')}</PrintButton>
        <Button kind="primary" onClick={onDone}>
          {t('card.done')}
        </Button>
      </div>
    </section>
  )
}
