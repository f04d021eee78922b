import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'

/** The chain of the first centre as the owner of the database holds it: looked at, tampered with, written anew, laid back. */
export async function chainOf(t: TestApp) {
  const { centreId } = t.as(cast.head)
  const [fullest] = await t.ownerSql<{ lane: number }>(
    `select lane from audit_entries where centre_id = '${centreId}' group by lane order by count(*) desc limit 1`,
  )
  /** the lane in which most stands */
  const lane = fullest?.lane ?? -1
  await t.ownerSql(
    'create table before_entries as select * from audit_entries; create table before_heads as select * from audit_heads; select 1',
  )
  const layBack = () =>
    t.ownerSql(
      'truncate audit_entries, audit_heads cascade; insert into audit_entries select * from before_entries; insert into audit_heads select * from before_heads; select 1',
    )

  /** As the application asks; without a sign-in in between, so that the chain stays as the test left it. */
  const broken = async () => {
    const [row] = await t.ownerSql<{ seq: number | null }>(
      `begin; select sec.bind('${t.as(cast.head).id}|${centreId}|head||||'); select sec.verify_chain()::int as seq; commit`,
    )
    return row?.seq ?? null
  }
  /** `$c` is the centre, `$l` the lane, `$5` the number of the fifth entry in it. */
  const tamper = async (sql: string) => {
    const known = await seqs()
    const filled = sql
      .replaceAll('$c', `'${centreId}'`)
      .replaceAll('$l', String(lane))
      .replace(/\$(\d+)/g, (_, n: string) => String(known[Number(n) - 1]))
    return t.ownerSql(`${filled}; select 1`)
  }
  /** Numbers of the entries of the lane, the first one first. */
  const seqs = async () =>
    (
      await t.ownerSql<{ seq: string }>(
        `select seq from audit_entries where centre_id = '${centreId}' and lane = ${lane} order by lane_seq`,
      )
    ).map((r) => Number(r.seq))
  const nth = async (n: number) => (await seqs())[n - 1]
  const length = async () => (await seqs()).length
  /** All lanes made anew over whatever stands there now: what somebody who owns the database and reads this code would do. */
  const rewrite = () =>
    tamper(`do $do$ declare e record; p bytea; n int := 0; of smallint := -1; ends jsonb := '{}'; begin
      for e in select * from audit_entries where centre_id = $c order by lane = 0, lane, lane_seq loop
        if e.lane <> of then n := 0; p := '\\x00'; of := e.lane; end if;
        n := n + 1;
        update audit_entries a set lane_seq = n, prev = p where a.centre_id = e.centre_id and a.seq = e.seq;
        if sec.binds_lanes(e.kind) then
          update audit_entries a set details = jsonb_build_object('ends', (select jsonb_object_agg(k, jsonb_build_array(v -> 0,
            (select encode(x.hash, 'hex') from audit_entries x where x.centre_id = a.centre_id and x.lane = k::int and x.lane_seq = (v ->> 0)::int)))
            from jsonb_each(a.details -> 'ends') o(k, v))) where a.centre_id = e.centre_id and a.seq = e.seq;
        end if;
        update audit_entries a set hash = sha256(a.prev || convert_to(sec.event_text(a), 'UTF8')) where a.centre_id = e.centre_id and a.seq = e.seq;
        select hash into p from audit_entries where centre_id = e.centre_id and seq = e.seq;
        update audit_heads h set last_seq = n, last_hash = p where h.centre_id = e.centre_id and h.lane = of;
      end loop; end $do$`)
  const bindLanes = () => tamper('begin; select sec.begin_job($c); select sec.chain_lanes(now()); commit')
  return { centreId, lane, layBack, broken, tamper, seqs, nth, length, rewrite, bindLanes }
}
