import { pastDay } from '../../../app/web/client/days.ts'
import { Link, LinkButton } from '../../../design/link.tsx'
import { Facts, usePersonName } from '../../../design/person-name.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import type { Item } from './api.ts'
import { kindOf, stateWords } from './state-words.ts'
import { t } from './words.ts'

/** A draft is written on, everything else is looked at. */
export const hrefOf = (i: Item) => (i.state === 'draft' ? `/surat/baru?draf=${i.letterId}` : `/surat/${i.letterId}`)

/** The one thing to do next with a letter. */
export function nextOf(i: Item): string {
  if (i.state === 'draft') return t('list.continue')
  if (i.state === 'issued') return t('list.print')
  return i.state === 'printed' || i.state === 'signed' ? t('list.scan') : t('list.open')
}

/** Number and subject, whom it is about, where it is, and the next step. */
export function LetterLine({ item }: { item: Item }) {
  const name = usePersonName({
    name: item.label ?? '',
    code: item.isProtected ? item.label : null,
    shielded: item.isProtected,
  })
  return (
    <li className="letter-line">
      <div className="grow">
        <p>
          <Link href={hrefOf(item)}>
            <b className="code">
              {item.number ?? (item.state === 'draft' ? t('list.no_number') : t('list.without_number'))}
            </b>{' '}
            {item.subject}
          </Link>
          {item.label && ` · ${name}`}
        </p>
        <Facts
          of={[
            item.addressee,
            item.isNeutral && t('list.neutral'),
            item.certifiedAt && t('list.certified'),
            t('list.since', { day: pastDay(item.since) }),
            t('list.by', { name: item.madeBy }),
          ]}
        />
      </div>
      <StatusText kind={kindOf(item.state)}>{stateWords(item)}</StatusText>
      <LinkButton small href={hrefOf(item)}>
        {nextOf(item)}
      </LinkButton>
    </li>
  )
}
