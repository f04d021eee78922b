/** What a protected woman is called: no letter at all, so none of her name (docs/field/domain.md 7.12). */
export const codeOf = (n: number): string => `0-${n}`
