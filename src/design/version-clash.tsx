import { useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'
import { t } from './words.ts'

export type ClashPart = { key: string; label: string; yours: string; theirs: string }

/** Two people changed the same part: both versions in full, a person chooses; the other is not kept, and the sentence says so. */
export function VersionClash({
  id,
  parts,
  who,
  at,
  say: sentence,
  busy,
  onPick,
}: {
  id?: string | undefined
  parts: readonly ClashPart[]
  /** who changed it, when the reader may know */
  who?: string | undefined
  /** "09.12" */
  at?: string | undefined
  /** what happened and what becomes of the other version, where the usual sentence is not true */
  say?: string | undefined
  busy?: boolean | undefined
  onPick: (version: 'yours' | 'theirs') => void
}) {
  const made = useId()
  const place = useRef<HTMLElement>(null)
  useEffect(() => void place.current?.scrollIntoView({ block: 'nearest' }), []) // the button that was pressed may stand far from it
  const say = `${id ?? made}-say`
  return (
    <section ref={place} className="clash" id={id} aria-labelledby={say}>
      <p className="clash__say" id={say} role="alert">
        <Icon name="info-circle" />
        <span>{sentence ?? (who && at ? t('clash.say', { who, at }) : t('clash.say_unknown'))}</span>
      </p>
      <table className="table table--cards">
        <thead>
          <tr>
            <th scope="col">{t('clash.part')}</th>
            <th scope="col">{t('clash.yours')}</th>
            <th scope="col">{who ? t('clash.theirs_by', { who }) : t('clash.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.key}>
              <th scope="row">{part.label}</th>
              <td data-label={t('clash.yours')}>
                <Version text={part.yours} differs={part.yours !== part.theirs} />
              </td>
              <td data-label={t('clash.theirs')}>
                {part.yours === part.theirs ? (
                  <span className="quiet">{t('clash.same')}</span>
                ) : (
                  <Version text={part.theirs} differs />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="clash__do">
        <Button busy={busy} onClick={() => onPick('yours')}>
          {t('clash.use_yours')}
        </Button>
        <Button busy={busy} onClick={() => onPick('theirs')}>
          {t('clash.use_theirs')}
        </Button>
      </div>
    </section>
  )
}

function Version({ text, differs }: { text: string; differs: boolean }) {
  if (text === '') return <span className="quiet">–</span>
  return differs ? <span className="clash__differs">{text}</span> : text
}
