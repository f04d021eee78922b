import { late } from '../late-words.ts'
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
            <dt>{late('card.centre')}</dt>
            <dd>{centre}</dd>
          </>
        )}
        <dt>{late('card.address')}</dt>
        <dd className="code">{location.origin}</dd>
        <dt>{late('sign_in.username')}</dt>
        <dd className="code">{card.username}</dd>
        <dt>{late('sign_in.passphrase')}</dt>
        <dd className="sheet__big">{card.passphrase}</dd>
        <dt>{late('recover.code')}</dt>
        <dd className="code">{card.recoveryCode}</dd>
        <dt>{late('card.totp')}</dt>
        <dd>
          {drawing && <img className="sheet__qr" src={drawing} alt={late('card.qr')} width="176" height="176" />}
          <span className="code small">{card.totpSecret.match(/.{1,4}/g)?.join(' ')}</span>
        </dd>
      </dl>
      <ol className="sheet__steps">
        <li>{late('card.step.open')}</li>
        <li>{late('card.step.words')}</li>
        <li>{late('card.step.code')}</li>
      </ol>
      <p className="small">{late('card.keep')}</p>
    </>
  )
}
