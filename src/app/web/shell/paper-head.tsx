import { useEffect, useState } from 'react'
import { PrintHead } from '../../../design/print.tsx'
import { clockOf, longDay } from '../client/days.ts'
import { useMe } from '../client/session.ts'

/** On top of every page on paper that has no head of its own: the centre, that it is confidential, who printed it and when. */
export function PaperHead() {
  const { account } = useMe()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const take = () => setNow(new Date())
    addEventListener('beforeprint', take)
    return () => removeEventListener('beforeprint', take)
  }, [])
  return (
    <div className="paper-head">
      <PrintHead title={account.centre.name} by={account.name} at={`${longDay(now)} ${clockOf(now)}`} />
    </div>
  )
}
