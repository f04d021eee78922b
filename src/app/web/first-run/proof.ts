type Share = { label: number; printed: string }
export type Wanted = { label: number; row: number; place: number; group: string }

/** One group of one share, by chance: line and place are counted from 1, as a person counts on paper. */
export function pickGroup(
  shares: readonly Share[],
  random = () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
): Wanted {
  const all = shares.flatMap((share) =>
    share.printed
      .split('\n')
      .flatMap((line, row) =>
        line.split('-').map((group, place) => ({ label: share.label, row: row + 1, place: place + 1, group })),
      ),
  )
  const one = all[random() % all.length]
  if (!one) throw new Error('a share without groups was printed')
  return one
}

/** As the server reads a printed code: case, spaces and dashes do not matter, O is 0, I and L are 1, U is V. */
export const sameGroup = (typed: string, group: string): boolean => plain(typed) === plain(group)

const plain = (text: string) =>
  text
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V')
