import { useEffect, useId, useState } from 'react'
import type { FieldsOf } from '../../../design/form-field.tsx'
import type { DraftFields, Fields, Form, InputFields } from '../../../kernel/form.ts'
import { isWritten, toDraft, toInput } from '../../../kernel/form-values.ts'
import { type Place, placeOf } from '../../../kernel/form-words.ts'
import { isSameJson } from '../../../kernel/same-json.ts'
import { getLocale } from '../../../kernel/words.ts'
import { bindFields } from './bound-fields.ts'
import { wordsOf } from './say.ts'
import { tellShortForm } from './short-forms.ts'
import type { Command } from './use-command.ts'
import { type Draft, useDraft } from './use-draft.ts'
import { useVersioned, type Versioned } from './use-versioned.ts'
import type { SendVersion } from './versioned-text.ts'

type Issues = Pick<Command<never, never>, 'issue'>

type InHand<F extends Fields> = {
  /** the questions, for `<Field of={f.discussed} />`; `save` says which of them were refused */
  fields: (save?: Issues) => FieldsOf<F>
  /** what the command is sent */
  input: () => InputFields<F>
  /** where a refused path stands on the page, for CommandRefusal */
  placeOf: (path: string) => Place | undefined
  isWritten: boolean
}
type Body<B> = { body: B; set: (change: Partial<B> | ((body: B) => B)) => void }
type Changed<B> = { body: B; set: (change: (body: B) => B) => void }

/**
 * A form whose draft is kept (`useDraft`). `first` is `emptyDraft(form, …)` or `toDraft(form, stored)`, and may hold more that
 * belongs to the draft without being asked, such as the version that is corrected.
 */
export function useForm<F extends Fields, B extends DraftFields<F>>(
  form: Form<F>,
  t: { has: (key: string) => boolean },
  draftKey: string,
  first: B,
): Draft<B> & InHand<F> {
  const draft = useDraft<B>(draftKey, first)
  return { ...draft, ...useInHand(form, t, draft) }
}

/** The same for a small dialog that keeps nothing when it is closed. */
export function useShortForm<F extends Fields, B extends DraftFields<F>>(
  form: Form<F>,
  t: { has: (key: string) => boolean },
  first: B,
): Body<B> & InHand<F> {
  const id = useId()
  const [begun] = useState(first)
  const [body, setBody] = useState(first)
  const isTouched = !isSameJson(body, begun)
  useEffect(() => {
    tellShortForm(id, isTouched)
    return () => tellShortForm(id, false)
  }, [id, isTouched])
  const set: Body<B>['set'] = (change) =>
    setBody((before) => (typeof change === 'function' ? change(before) : { ...before, ...change }))
  return { body, set, ...useInHand(form, t, { body, set }) }
}

/** The same for a record that several people may write, saved while it is typed (`useVersioned`). */
export function useSavedForm<F extends Fields, T>(
  form: Form<F>,
  t: { has: (key: string) => boolean },
  key: string,
  stored: { value: object | null; version: number },
  send: SendVersion<InputFields<F>>,
): Versioned<DraftFields<F>, T> & InHand<F> {
  const { value, version } = stored
  const saved = useVersioned<DraftFields<F>, T>(key, { body: toDraft(form, value), version }, (body, ...asked) =>
    send(toInput(form, body), ...asked),
  )
  return { ...saved, ...useInHand(form, t, saved) }
}

function useInHand<F extends Fields, B extends DraftFields<F>>(
  form: Form<F>,
  t: { has: (key: string) => boolean },
  { body, set }: Changed<B>,
): InHand<F> {
  const on = `${form.key}${useId()}` // the same form may stand on a page twice
  return {
    fields: (save) =>
      bindFields({ form, on, t: wordsOf(t), issue: (path) => save?.issue(path) }, body, (update) =>
        set((before) => update(before) as B /* one of its fields has another value */),
      ),
    input: () => toInput(form, body),
    placeOf: (path) => placeOf(form, path.split('.'), on, { locale: getLocale(), word: wordsOf(t).word }),
    isWritten: isWritten(form, body),
  }
}
