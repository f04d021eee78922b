import { Field } from '../../../design/form-field.tsx'
import type { MinuteFields as Asked, MinutePart } from './minute-draft.ts'

/** One part of the minute at a time: at most seven fields, also on a phone. */
export const MinuteFields = ({ part, f }: { part: MinutePart; f: Asked }) => (
  <div className="intake__form">
    {part === 'what' ? (
      <What f={f} />
    ) : part === 'with_her' ? (
      <WithHer f={f.body} />
    ) : (
      <Party f={part === 'partyOne' ? f.body.partyOne : f.body.partyTwo} />
    )}
  </div>
)

const What = ({ f }: { f: Asked }) => (
  <>
    <Field className="span-3" of={f.on} />
    <Field className="span-3 field--end" of={f.time} width="6" />
    <Field className="span-3" of={f.body.place} />
    <Field className="span-3" of={f.body.basis} />
    <Field className="span-3" of={f.body.escort} />
    <Field className="span-3" of={f.body.condition} />
    <Field className="span-3" of={f.body.child} />
  </>
)

const Party = ({ f }: { f: Asked['body']['partyOne'] }) => (
  <>
    <Field className="span-3" of={f.name} />
    <Field className="span-3" of={f.nip} />
    <Field className="span-3" of={f.post} />
    <Field className="span-3" of={f.rank} />
    <Field className="span-3" of={f.office} />
    <Field className="span-3" of={f.actingFor} />
  </>
)

const WithHer = ({ f }: { f: Asked['body'] }) => (
  <>
    <Field className="span-3" of={f.papers} />
    <Field className="span-3" of={f.goods} />
    <Field className="span-3" of={f.witnesses} />
    <Field className="span-3" of={f.cashRupiah} />
  </>
)
