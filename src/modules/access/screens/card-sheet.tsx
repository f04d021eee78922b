import type { z } from 'zod'
import type { card } from '../../auth/contract.ts'
import { t } from './words.ts'

export type Card = z.output<typeof card>

/** The drawing comes as text. As the address of a picture it runs no script and needs no HTML (security.md 3.12). */
const pictureOf = (svg: string) => `data:image/svg+xml;base64,${btoa(svg)}`

/** One sign-in card as a sheet of its own on paper: whoever holds it can become the person. */
export function CardSheet({ card, name }: { card: Card; name: string }) {
  return (
    <section className="sheet" aria-label={t('card.of', { name })}>
      <h2>{t('card.of', { name })}</h2>
      <dl className="sheet__facts">
        <dt>{t('card.username')}</dt>
        <dd className="code">{card.username}</dd>
        <dt>{t('card.passphrase')}</dt>
        <dd className="sheet__big">{card.passphrase}</dd>
        <dt>{t('card.recovery')}</dt>
        <dd className="code">{card.recoveryCode}</dd>
        <dt>{t('card.totp')}</dt>
        <dd>
          <img className="sheet__qr" src={pictureOf(card.totpQr)} alt={t('card.qr')} width="176" height="176" />
          <span className="code small">{card.totpSecret.match(/.{1,4}/g)?.join(' ')}</span>
        </dd>
      </dl>
      <p className="small">{t('card.keep')}</p>
    </section>
  )
}
