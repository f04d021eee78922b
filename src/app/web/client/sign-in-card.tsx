import { t } from '../words.ts'
import type { Card } from './shell-contract.ts'
import { useDrawing } from './use-drawing.ts'

/** What is on a sign-in card, on screen and on paper: where to sign in, with what, and how. Whoever holds it can become the person. */
export function SignInCard({ card, centre }: { card: Card; centre?: string | undefined }) {
  const drawing = useDrawing(card.totpQr)
  return (
    <>
      <dl className="sheet__facts">
        {centre && (
          <>
            <dt>{t('card.centre')}</dt>
            <dd>{centre}</dd>
          </>
        )}
        <dt>{t('card.address')}</dt>
        <dd className="code">{location.origin}</dd>
        <dt>{t('sign_in.username')}</dt>
        <dd className="code">{card.username}</dd>
        <dt>{t('sign_in.passphrase')}</dt>
        <dd className="sheet__big">{card.passphrase}</dd>
        <dt>{t('recover.code')}</dt>
        <dd className="code">{card.recoveryCode}</dd>
        <dt>{t('card.totp')}</dt>
        <dd>
          {drawing && <img className="sheet__qr" src={drawing} alt={t('card.qr')} width="176" height="176" />}
          <span className="code small">{card.totpSecret.match(/.{1,4}/g)?.join(' ')}</span>
        </dd>
      </dl>
      <ol className="sheet__steps">
        <li>{t('card.step.open')}</li>
        <li>{t('card.step.words')}</li>
        <li>{t('card.step.code')}</li>
      </ol>
      <p className="small">{t('card.keep')}</p>
    </>
  )
}
