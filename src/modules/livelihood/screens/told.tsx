import type { ReactNode } from 'react'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { screenSay, wordsOf } from '../../../app/web/client/say.ts'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Card, Section } from '../../../design/section.tsx'
import type { Fields, Form } from '../../../kernel/form.ts'
import { toDraft } from '../../../kernel/form-values.ts'
import { rowsOf } from '../../../kernel/form-words.ts'
import { t } from './words.ts'

type Written = { version: number; by: string; at: string; value: object }

/** What was answered, each under its question. */
export function Told<F extends Fields>({
  of,
  value,
  but = [],
}: {
  of: Form<F>
  value: object
  but?: readonly string[]
}) {
  const rows = rowsOf(of, toDraft(of, value), screenSay(wordsOf(t)))
  return (
    <dl className="told">
      {rows
        .filter((row) => row.text !== '' && row.key !== 'on' && !but.includes(row.key))
        .map((row) => (
          <div key={row.key}>
            <dt>{row.label}</dt>
            <dd>{row.text}</dd>
          </div>
        ))}
    </dl>
  )
}

type Props = {
  title: string
  page: Written | null
  /** what is not there yet and why it helps */
  none: string
  why: string
  /** the word of the button, for whoever may write */
  write: string
  onWrite: (() => void) | undefined
  children: ReactNode
}

/** A page of her book with its day and writer, or the way to write it. */
export function BookPage({ title, page, none, why, write, onWrite, children }: Props) {
  const on = page && 'on' in page.value ? String(page.value.on) : null
  return (
    <Section title={title} count={page && on ? t('written', { day: shortDayYear(on), by: page.by }) : undefined}>
      {page ? (
        <div className="stack">
          {children}
          {onWrite && (
            <div>
              <Button small onClick={onWrite}>
                {t('change')}
              </Button>
            </div>
          )}
        </div>
      ) : (
        <Card body>
          <EmptyState
            title={none}
            next={
              onWrite ? (
                <Button kind="primary" icon="plus" onClick={onWrite}>
                  {write}
                </Button>
              ) : (
                t('who_writes')
              )
            }
          >
            {why}
          </EmptyState>
        </Card>
      )}
    </Section>
  )
}
